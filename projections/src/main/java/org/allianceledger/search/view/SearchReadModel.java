package org.allianceledger.search.view;

import java.util.List;
import java.util.Locale;
import org.allianceledger.alliance.AllianceEvent.PartnerAdmitted;
import org.allianceledger.body.BodyEvent.BodyEstablished;
import org.allianceledger.commitment.PledgeEvent.CommitmentGiven;
import org.allianceledger.commitment.PledgeEvent.CommitmentGivenConditionally;
import org.allianceledger.commitment.PledgeEvent.CommitmentProposed;
import org.allianceledger.commitment.Promise;
import org.allianceledger.commitment.SettlementEvent.CommitmentAmended;
import org.allianceledger.decision.EffectEvent.UrgentDecisionTaken;
import org.allianceledger.decision.Level;
import org.allianceledger.decision.ProposalEvent.DecisionProposed;
import org.allianceledger.decision.ProposalEvent.ProposalFiled;
import org.allianceledger.decision.ProposalEvent.ProposalRevised;
import org.allianceledger.indicator.MethodEvent.IndicatorDefined;
import org.allianceledger.ledger.view.ReadModel;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.ledger.view.RowBatch;
import org.allianceledger.meeting.AgendaEvent.ItemClosed;
import org.allianceledger.meeting.AgendaEvent.ItemPlaced;
import org.allianceledger.meeting.AgendaEvent.MeetingCalled;
import org.allianceledger.pilot.PilotEvent.PilotProposed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the words of decisions, commitments, bodies, meetings, indicators, pilots and partners. */
@Component
class SearchReadModel implements ReadModel {

    static final String NAME = "search";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("search_entry");
    }

    @Override
    public void apply(RecordedEvent recorded, RowBatch rows) {
        if (recorded.event() instanceof ProposalRevised it) {
            revise(it, recorded, rows);
            return;
        }
        if (recorded.event() instanceof ProposalFiled it) {
            rows.add(
                    "update search_entry set kind = 'decision' where build = ? and subject = ? and kind = 'draft'",
                    rows.build(),
                    it.decisionId().value());
        }
        if (recorded.event() instanceof ItemClosed it) {
            // The title it was placed with may be what is to be closed.
            rows.add(
                    "delete from search_entry where build = ? and subject = ? and kind = 'meeting' and subject_key = ?",
                    rows.build(),
                    it.meetingId().value(),
                    it.itemId().value());
        }
        Findable found = findable(recorded.event());
        if (found != null) {
            rows.add(
                    "insert into search_entry (build, alliance_id, kind, subject, subject_key, title, level, words,"
                            + " position) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    rows.build(),
                    recorded.alliance(),
                    found.kind(),
                    found.subject(),
                    found.key(),
                    found.title(),
                    found.level().name().toLowerCase(Locale.ROOT),
                    found.words(),
                    recorded.position());
        }
    }

    private static @Nullable Findable findable(Object event) {
        return switch (event) {
            case DecisionProposed it
            when it.draft() -> Findable.of("draft", it.decisionId(), it.key(), it.title(), it.level(), it.text());
            case DecisionProposed it ->
                Findable.of("decision", it.decisionId(), it.key(), it.title(), it.level(), it.text());
            case UrgentDecisionTaken it ->
                Findable.of("decision", it.decisionId(), it.key(), it.title(), it.level(), it.text());
            case CommitmentProposed it -> promise(it.commitmentId(), it.promise());
            case CommitmentGiven it -> promise(it.commitmentId(), it.promise());
            case CommitmentGivenConditionally it -> promise(it.commitmentId(), it.promise());
            case CommitmentAmended it -> promise(it.commitmentId(), it.promise());
            case BodyEstablished it ->
                Findable.of("body", it.bodyId(), it.key(), it.name(), Level.OPEN, it.localLabel());
            case PartnerAdmitted it -> Findable.of("partner", it.partnerId(), it.key(), it.name(), Level.OPEN);
            case IndicatorDefined it ->
                Findable.of("indicator", it.indicatorId(), it.key(), it.title(), it.level(), it.description());
            case PilotProposed it ->
                Findable.of("pilot", it.pilotId(), it.key(), it.title(), it.level(), it.hypothesis());
            case MeetingCalled it -> Findable.of("meeting", it.meetingId(), it.key(), it.key(), Level.OPEN, it.place());
            case ItemPlaced it -> item(it);
            case ItemClosed it -> item(it.meetingId(), it.itemId(), it.neutralTitle());
            default -> null;
        };
    }

    private static Findable promise(Object commitment, Promise it) {
        return Findable.of("commitment", commitment, it.key(), it.title(), it.level(), it.deliverable());
    }

    private static Findable item(ItemPlaced it) {
        String open = it.publicTitle();
        return item(it.meetingId(), it.itemId(), open == null ? it.title() : open);
    }

    private static Findable item(Object meeting, Object item, String title) {
        return Findable.of("meeting", meeting, item.toString(), title, Level.OPEN);
    }

    // A new wording is found as the old one was, by those who could find that.
    private static void revise(ProposalRevised it, RecordedEvent recorded, RowBatch rows) {
        Findable now = Findable.of("decision", it.decisionId(), null, it.title(), Level.OPEN, it.text());
        rows.add(
                "insert into search_entry (build, alliance_id, kind, subject, subject_key, title, level, words,"
                        + " position) select distinct cast(? as int), e.alliance_id, e.kind, e.subject, e.subject_key,"
                        + " cast(? as varchar(1000)), e.level, cast(? as varchar(100000)), cast(? as bigint) from"
                        + " search_entry e where e.build = ? and e.subject = ?",
                rows.build(),
                now.title(),
                now.words(),
                recorded.position(),
                rows.build(),
                it.decisionId().value());
    }
}
