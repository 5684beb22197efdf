package org.allianceledger.commitment.view;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.allianceledger.alliance.AllianceEvent.AllianceRegistered;
import org.allianceledger.alliance.AllianceEvent.PartnerAdmitted;
import org.allianceledger.body.BodyEvent.BodyEstablished;
import org.allianceledger.commitment.CommitmentEvent;
import org.allianceledger.commitment.CommitmentState;
import org.allianceledger.commitment.view.Recollection.Known;
import org.allianceledger.decision.Level;
import org.allianceledger.ledger.LedgerId;
import org.allianceledger.ledger.view.ReadModel;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.ledger.view.RowBatch;
import org.springframework.stereotype.Component;

/** Keeps the rows of what is owed, for lists that may be long. */
@Component
class CommitmentReadModel implements ReadModel {

    static final String NAME = "commitments";

    private static final String PARTY = "commitment_party";
    private static final String MARK = "commitment_mark";
    private static final String NEW_PARTY =
            "insert into " + PARTY + " (build, alliance_id, party_id, name) values (?, ?, ?, ?)";
    private static final String NEW_MARK =
            "insert into " + MARK + " (build, alliance_id, level, changed, changed_position) values (?, ?, ?, ?, ?)";
    private static final String REMARK = "update " + MARK + " set changed = ?, changed_position = ?"
            + " where build = ? and alliance_id = ? and level = ?";

    private final CommitmentRows commitments = new CommitmentRows();
    private final Recollection recollection;

    CommitmentReadModel(Recollection recollection) {
        this.recollection = recollection;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of(CommitmentRows.NOW, CommitmentRows.VIEW.name(), CommitmentRows.GOALS, PARTY, MARK);
    }

    @Override
    public void apply(RecordedEvent recorded, RowBatch rows) {
        switch (recorded.event()) {
            case CommitmentEvent it -> apply(it, recorded, rows);
            case PartnerAdmitted it -> name(it.allianceId(), it.partnerId(), it.name(), rows);
            case BodyEstablished it -> name(it.allianceId(), it.bodyId(), it.name(), rows);
            case AllianceRegistered it -> {
                name(it.allianceId(), it.allianceId(), it.name(), rows);
                for (Level level : Level.values()) {
                    rows.add(
                            NEW_MARK,
                            rows.build(),
                            it.allianceId().value(),
                            word(level),
                            recorded.recordedAt(),
                            recorded.position());
                }
            }
            default -> {
                // Nothing that is owed.
            }
        }
    }

    private void apply(CommitmentEvent event, RecordedEvent recorded, RowBatch rows) {
        Optional<Known> before = recollection.before(recorded, rows.build());
        CommitmentState after =
                before.map(it -> it.state().after(event)).orElseGet(() -> CommitmentState.beginning(event));
        LocalDate from = Recollection.from(event);
        LocalDate settled = before.map(Known::settled).filter(from::isBefore).orElse(from);
        recollection.keep(recorded, rows.build(), after, settled);
        before.ifPresentOrElse(
                it -> commitments.change(it, after, from, recorded, rows),
                () -> commitments.begin(after, from, recorded, rows));
        // Who could read it before must learn that they no longer can.
        var levels = EnumSet.of(after.current().level());
        before.ifPresent(it -> levels.add(it.state().current().level()));
        for (Level level : levels) {
            rows.add(
                    REMARK,
                    recorded.recordedAt(),
                    recorded.position(),
                    rows.build(),
                    event.allianceId().value(),
                    word(level));
        }
    }

    private static void name(LedgerId alliance, LedgerId party, String name, RowBatch rows) {
        rows.add(NEW_PARTY, rows.build(), alliance.value(), party.value(), name);
    }

    private static String word(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
