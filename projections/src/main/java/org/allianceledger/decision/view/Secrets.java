package org.allianceledger.decision.view;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.allianceledger.access.view.Footing;
import org.allianceledger.body.SeatId;
import org.allianceledger.decision.Conflict;
import org.allianceledger.decision.CorrectionEvent.ConflictDiscovered;
import org.allianceledger.decision.DecisionEvent;
import org.allianceledger.decision.EffectEvent.DecisionCalledIn;
import org.allianceledger.decision.Level;
import org.allianceledger.decision.Proceedings;
import org.allianceledger.decision.ProposalEvent.DecisionReferred;
import org.allianceledger.decision.Round;
import org.allianceledger.ledger.view.Past;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.meeting.AttendanceEvent.SeatLeft;
import org.allianceledger.meeting.MeetingState;
import org.allianceledger.meeting.view.SubjectReaders;
import org.springframework.stereotype.Component;

/** Knows to whom a decision is open that is not open to all, by all that is known of it today. */
@Component
public class Secrets implements SubjectReaders {

    private static final String DECISION = "decision-";

    private final Past past;

    Secrets(Past past) {
        this.past = past;
    }

    /** What the reader may see; @param opened told whenever an auditor is shown what is closed */
    public Sight sight(Footing footing, Runnable opened) {
        return new Sight(footing, this, opened);
    }

    @Override
    public boolean mayFollow(String subject, Footing reader) {
        if (reader.isAuditor() || !subject.startsWith(DECISION)) {
            return true;
        }
        List<DecisionEvent> events = events(subject);
        if (events.isEmpty()) {
            return true;
        }
        Level level = Proceedings.of(events).proposal().level();
        return switch (level) {
            case OPEN, PARTNERS -> level == Level.OPEN || reader.isAmongPartners();
            case CLOSED, SEALED -> areOpenTo(reader, subject, level);
        };
    }

    /** Whether the reader is recused on the decision, or has said to have a conflict that nobody has dismissed. */
    public boolean isRecused(Footing reader, String decision) {
        List<DecisionEvent> events = events(decision);
        return !events.isEmpty() && reader.hasOneOf(recused(events));
    }

    /** Whether the reader, who is no auditor, may read the decision at the level. */
    public boolean areOpenTo(Footing reader, String decision, Level level) {
        List<DecisionEvent> events = events(decision);
        if (events.isEmpty()) {
            return false;
        }
        Proceedings proceedings = Proceedings.of(events);
        if (reader.hasOneOf(recused(events))) {
            return false;
        }
        return level == Level.SEALED && !proceedings.rounds().isEmpty()
                ? tookPart(reader, proceedings)
                : (level == Level.CLOSED && reader.isSecretariat()) || sitsInOne(reader, proceedings, events);
    }

    private static boolean sitsInOne(Footing reader, Proceedings proceedings, List<DecisionEvent> events) {
        return reader.sitsIn(proceedings.body().value())
                || events.stream().anyMatch(event -> switch (event) {
                    case DecisionReferred it -> reader.sitsIn(it.toBody().value());
                    case DecisionCalledIn it -> reader.sitsIn(it.toBody().value());
                    default -> false;
                });
    }

    private Set<SeatId> recused(List<DecisionEvent> events) {
        Proceedings proceedings = Proceedings.of(events);
        var recused = new HashSet<SeatId>();
        events.stream()
                .filter(ConflictDiscovered.class::isInstance)
                .map(ConflictDiscovered.class::cast)
                .forEach(it -> recused.add(it.seatId()));
        proceedings.conflicts().forEach((seat, conflict) -> {
            if (conflict.standing() != Conflict.Standing.DISMISSED) {
                recused.add(seat);
            }
        });
        for (Round round : proceedings.rounds()) {
            // Whoever left for the item did so because of what it is about.
            meeting(round)
                    .ifPresent(meeting -> meeting.room().log().stream()
                            .filter(SeatLeft.class::isInstance)
                            .map(SeatLeft.class::cast)
                            .filter(it -> it.leftFor() != null && it.leftFor().equals(round.item()))
                            .forEach(it -> recused.add(it.seatId())));
        }
        return recused;
    }

    // The ledger names nobody else for what is sealed.
    private boolean tookPart(Footing reader, Proceedings proceedings) {
        return proceedings.rounds().stream()
                .anyMatch(round -> meeting(round)
                        .map(it -> it.room().attendance().values().stream()
                                .anyMatch(present -> reader.is(present.person())))
                        .orElseGet(() -> round.cast().stream().anyMatch(it -> reader.hasOneOf(Set.of(it.seatId())))));
    }

    private Optional<MeetingState> meeting(Round round) {
        return round.meeting() == null
                ? Optional.empty()
                : MeetingState.told(past.of(round.meeting().value(), PointInTime.ALL_KNOWN).stream()
                        .map(RecordedEvent::event)
                        .toList());
    }

    private List<DecisionEvent> events(String decision) {
        return past.of(decision, PointInTime.ALL_KNOWN).stream()
                .map(it -> (DecisionEvent) it.event())
                .toList();
    }
}
