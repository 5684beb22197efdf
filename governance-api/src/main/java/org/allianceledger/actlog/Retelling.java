package org.allianceledger.actlog;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.allianceledger.body.SeatEvent;
import org.allianceledger.body.SeatEvent.ActingEnded;
import org.allianceledger.body.SeatEvent.SeatFilled;
import org.allianceledger.body.SeatEvent.SeatVacated;
import org.allianceledger.body.SeatEvent.SubstituteDismissed;
import org.allianceledger.body.SeatEvent.SubstituteNamed;
import org.allianceledger.body.SeatEvent.TermRenewed;
import org.allianceledger.body.TermId;
import org.allianceledger.decision.ProposalEvent.AmendmentSettled;
import org.allianceledger.decision.ProposalEvent.ProposalRevised;
import org.allianceledger.decision.VotingEvent.VotingClosed;
import org.allianceledger.decision.VotingEvent.VotingOpened;
import org.allianceledger.ledger.LedgerEvent;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.meeting.AttendanceEvent.ProxyWithdrawn;
import org.allianceledger.meeting.AttendanceEvent.SeatArrived;
import org.allianceledger.meeting.AttendanceEvent.SeatReturned;
import org.allianceledger.person.PersonId;
import org.jspecify.annotations.Nullable;

/** Goes through events in log order and passes on those that somebody's act stands behind, one for each act. */
final class Retelling {

    /** How far ahead it may be found for whom a seat was made free. */
    private static final int LOOKAHEAD = 200;

    private final Consumer<RecordedEvent> acts;
    private final Map<String, LedgerEvent> latest = new HashMap<>();
    private final Map<TermId, PersonId> substitutes = new HashMap<>();
    private final Deque<RecordedEvent> waiting = new ArrayDeque<>();

    Retelling(Consumer<RecordedEvent> acts) {
        this.acts = acts;
    }

    void take(RecordedEvent event) {
        waiting.add(event);
        settle(LOOKAHEAD);
    }

    void end() {
        settle(0);
    }

    /** Whose term as a substitute it was. */
    @Nullable
    PersonId substitute(TermId term) {
        return substitutes.get(term);
    }

    private void settle(int lookahead) {
        while (!waiting.isEmpty()) {
            RecordedEvent first = waiting.getFirst();
            LedgerEvent next = makesRoom(first.event()) ? next(first) : null;
            if (makesRoom(first.event()) && next == null && waiting.size() < lookahead) {
                return;
            }
            waiting.removeFirst();
            LedgerEvent before = latest.put(first.aggregate(), first.event());
            if (first.event() instanceof SubstituteNamed named) {
                substitutes.put(named.termId(), named.personId());
            }
            if (!follows(first.event(), before) && !(next != null && isRoomFor(first.event(), next))) {
                acts.accept(first);
            }
        }
    }

    private @Nullable LedgerEvent next(RecordedEvent event) {
        return waiting.stream()
                .filter(it -> it.aggregate().equals(event.aggregate()) && !makesRoom(it.event()))
                .map(RecordedEvent::event)
                .findFirst()
                .orElse(null);
    }

    private static boolean makesRoom(LedgerEvent event) {
        return event instanceof ActingEnded || event instanceof SubstituteDismissed;
    }

    // Filling a seat ends the term of whoever was acting, and of a substitute who becomes the holder.
    private boolean isRoomFor(LedgerEvent ending, LedgerEvent next) {
        if (!(next instanceof SeatEvent filled)
                || !filled.seatId().equals(((SeatEvent) ending).seatId())
                || !next.authority().equals(ending.authority())
                || !next.occurred().equals(ending.occurred())
                || !next.effective().minusDays(1).equals(ending.effective())) {
            return false;
        }
        PersonId holder = switch (filled) {
            case SeatFilled it -> it.personId();
            case TermRenewed it -> it.personId();
            default -> null;
        };
        return holder != null
                && (!(ending instanceof SubstituteDismissed it) || holder.equals(substitutes.get(it.termId())));
    }

    // What the ledger itself added to the act before it in the same stream.
    private static boolean follows(LedgerEvent event, @Nullable LedgerEvent before) {
        return switch (event) {
            case SeatVacated it -> before instanceof SeatVacated first && isOneDeparture(first, it);
            case ProxyWithdrawn it ->
                before instanceof SeatArrived arrived && arrived.seatId().equals(it.giver())
                        || before instanceof SeatReturned back && back.seatId().equals(it.giver());
            case ProposalRevised ignored -> before instanceof AmendmentSettled settled && settled.adopted();
            case VotingClosed ignored -> before instanceof VotingOpened opened && ActsOfEvents.isWithoutVote(opened);
            default -> false;
        };
    }

    private static boolean isOneDeparture(SeatVacated first, SeatVacated further) {
        return first.seatId().equals(further.seatId())
                && !first.termId().equals(further.termId())
                && first.lastDay().equals(further.lastDay())
                && first.occurred().equals(further.occurred())
                && first.authority().equals(further.authority());
    }
}
