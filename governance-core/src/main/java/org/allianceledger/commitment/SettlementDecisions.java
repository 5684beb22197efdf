package org.allianceledger.commitment;

import static org.allianceledger.commitment.CommitmentReason.AMOUNT_NOT_COVERED;
import static org.allianceledger.commitment.CommitmentReason.BEFORE_START;
import static org.allianceledger.commitment.CommitmentReason.BODIES_ONLY;
import static org.allianceledger.commitment.CommitmentReason.GONE_ALREADY;
import static org.allianceledger.commitment.CommitmentReason.KEY_STAYS;
import static org.allianceledger.commitment.CommitmentReason.NOT_A_PARTY_TO_IT;
import static org.allianceledger.commitment.CommitmentReason.NOT_HEARD;
import static org.allianceledger.commitment.CommitmentReason.NOT_YET;
import static org.allianceledger.commitment.CommitmentReason.REMEDY_TOO_EARLY;
import static org.allianceledger.commitment.CommitmentReason.SAME_PARTY;
import static org.allianceledger.commitment.CommitmentReason.TERMS_BACKWARDS;
import static org.allianceledger.commitment.PledgeDecisions.done;
import static org.allianceledger.commitment.PledgeDecisions.isImported;
import static org.allianceledger.ledger.LedgerCalendar.occurred;

import java.time.LocalDate;
import org.allianceledger.commitment.PledgeEvent.CommitmentGiven;
import org.allianceledger.commitment.SettlementCommand.AmendCommitment;
import org.allianceledger.commitment.SettlementCommand.DeclareBreach;
import org.allianceledger.commitment.SettlementCommand.HearGiver;
import org.allianceledger.commitment.SettlementCommand.MoveResponsibility;
import org.allianceledger.commitment.SettlementCommand.RefuseRenegotiation;
import org.allianceledger.commitment.SettlementCommand.ReleaseCommitment;
import org.allianceledger.commitment.SettlementCommand.RemedyBreach;
import org.allianceledger.commitment.SettlementCommand.ReplaceCommitment;
import org.allianceledger.commitment.SettlementCommand.RequestRenegotiation;
import org.allianceledger.commitment.SettlementCommand.TransferCommitment;
import org.allianceledger.commitment.SettlementEvent.BreachDeclared;
import org.allianceledger.commitment.SettlementEvent.BreachRemedied;
import org.allianceledger.commitment.SettlementEvent.CommitmentAmended;
import org.allianceledger.commitment.SettlementEvent.CommitmentReleased;
import org.allianceledger.commitment.SettlementEvent.CommitmentReplaced;
import org.allianceledger.commitment.SettlementEvent.CommitmentTransferred;
import org.allianceledger.commitment.SettlementEvent.GiverHeard;
import org.allianceledger.commitment.SettlementEvent.RenegotiationRefused;
import org.allianceledger.commitment.SettlementEvent.RenegotiationRequested;
import org.allianceledger.commitment.SettlementEvent.ResponsibilityMoved;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.Refusal;
import org.jspecify.annotations.Nullable;

/** The rules of changing, breaking and ending a commitment as plain functions. */
final class SettlementDecisions {

    private SettlementDecisions() {}

    static SettlementEvent decide(CommitmentState state, SettlementCommand command, LocalDate today) {
        return switch (command) {
            case RequestRenegotiation it -> request(state, it, today);
            case AmendCommitment it -> amend(state, it, today);
            case RefuseRenegotiation it ->
                new RenegotiationRefused(state.alliance(), state.id(), it.reason(), done(it, today), it.authority());
            case HearGiver it ->
                new GiverHeard(state.alliance(), state.id(), it.statement(), done(it, today), it.authority());
            case DeclareBreach it -> declare(state, it, today);
            case RemedyBreach it ->
                new BreachRemedied(state.alliance(), state.id(), it.how(), done(it, today), it.authority());
            case ReplaceCommitment it -> replace(state, it, today);
            case TransferCommitment it -> transfer(state, it, today);
            case ReleaseCommitment it -> release(state, it, today);
            case MoveResponsibility it -> move(state, it, today);
        };
    }

    private static RenegotiationRequested request(CommitmentState state, RequestRenegotiation it, LocalDate today) {
        boolean party =
                it.by().equals(state.giver()) || it.by().equals(state.current().receiver());
        Refusal.unless(party, NOT_A_PARTY_TO_IT, "by");
        LocalDate due = it.due();
        if (due != null) {
            LedgerCalendar.requireWithin(due, "due");
        }
        return new RenegotiationRequested(
                state.alliance(), state.id(), it.by(), it.reason(), it.wish(), due, done(it, today), it.authority());
    }

    private static CommitmentAmended amend(CommitmentState state, AmendCommitment it, LocalDate today) {
        Promise promise = it.promise().orOwedTo(state.current().receiver());
        String key = state.current().key();
        Refusal.unless(promise.key().equals(key), KEY_STAYS, "promise.key", key);
        LocalDate done = occurred(it, it.from(), today);
        LocalDate present = state.versions().getLast().from();
        Refusal.unless(!it.from().isBefore(present), TERMS_BACKWARDS, "from", present);
        PromiseRules.binding(promise, state.giver(), it.from(), isImported(it));
        requireCovered(state, promise);
        return new CommitmentAmended(
                state.alliance(), state.id(), state.versions().size() + 1, promise, it.from(), done, it.authority());
    }

    // More money than the giver was allowed to promise cannot come in by the back door.
    private static void requireCovered(CommitmentState state, Promise promise) {
        HomeMandate proof = state.pledge().proof();
        boolean allowed = proof == null || Lack.covers(proof, promise) || !Lack.covers(proof, state.current());
        Refusal.unless(allowed, AMOUNT_NOT_COVERED, "promise.grant.amount");
    }

    private static BreachDeclared declare(CommitmentState state, DeclareBreach it, LocalDate today) {
        LocalDate done = done(it, today);
        LedgerCalendar.requireWithin(it.remedyBy(), "remedyBy");
        Refusal.unless(it.remedyBy().isAfter(done), REMEDY_TOO_EARLY, "remedyBy", done);
        Refusal.unless(isImported(it) || isHeard(state, done), NOT_HEARD, "commitmentId");
        return new BreachDeclared(state.alliance(), state.id(), it.reason(), it.remedyBy(), done, it.authority());
    }

    // What was said before an earlier breach was put right was not said of this one.
    private static boolean isHeard(CommitmentState state, LocalDate day) {
        var remedies = state.settlement().remedies();
        return state.settlement().statements().stream()
                .filter(it -> !it.occurred().isAfter(day))
                .anyMatch(it -> remedies.isEmpty()
                        || !it.occurred().isBefore(remedies.getLast().occurred()));
    }

    private static CommitmentReplaced replace(CommitmentState state, ReplaceCommitment it, LocalDate today) {
        Promise promise = it.promise().orOwedTo(state.current().receiver());
        LocalDate done = occurred(it, it.from(), today);
        PromiseRules.binding(promise, state.giver(), it.from(), isImported(it));
        return new CommitmentReplaced(
                state.alliance(), state.id(), it.successor(), it.reason(), promise, it.from(), done, it.authority());
    }

    /** The commitment that takes the place of a replaced one. */
    static CommitmentGiven successor(CommitmentState state, CommitmentReplaced it) {
        return new CommitmentGiven(
                it.allianceId(),
                it.successor(),
                state.giver(),
                state.pledge().representative(),
                state.pledge().proof(),
                it.promise(),
                it.from(),
                it.commitmentId(),
                it.occurred(),
                it.authority());
    }

    private static CommitmentTransferred transfer(CommitmentState state, TransferCommitment it, LocalDate today) {
        var ending = state.settlement().ending();
        Refusal.unless(
                ending == null || ending.successor() == null,
                GONE_ALREADY,
                "commitmentId",
                state.current().key());
        Refusal.unless(!it.to().equals(state.giver()), SAME_PARTY, "to");
        Promise promise = it.promise().orOwedTo(state.current().receiver());
        LocalDate done = occurred(it, it.from(), today);
        PromiseRules.binding(promise, it.to(), it.from(), isImported(it));
        return new CommitmentTransferred(
                state.alliance(),
                state.id(),
                it.successor(),
                it.to(),
                credit(state, it.delivered()),
                it.personId(),
                it.representative(),
                PledgeDecisions.within(it.proof()),
                promise,
                it.from(),
                done,
                it.authority());
    }

    /** The commitment of whoever has taken over. */
    static CommitmentGiven successor(CommitmentTransferred it) {
        return new CommitmentGiven(
                it.allianceId(),
                it.successor(),
                it.to(),
                it.representative(),
                it.proof(),
                it.promise(),
                it.from(),
                it.commitmentId(),
                it.occurred(),
                it.authority());
    }

    private static CommitmentReleased release(CommitmentState state, ReleaseCommitment it, LocalDate today) {
        LocalDate done = done(it, today);
        LedgerCalendar.requireWithin(it.lastDay(), "lastDay");
        Refusal.unless(!it.lastDay().isAfter(done), NOT_YET, "lastDay", it.lastDay(), done);
        LocalDate from = state.versions().getFirst().from();
        Refusal.unless(!it.lastDay().isBefore(from), BEFORE_START, "lastDay", it.lastDay(), from);
        return new CommitmentReleased(
                state.alliance(),
                state.id(),
                it.reason(),
                credit(state, it.delivered()),
                it.lastDay(),
                it.personId(),
                done,
                it.authority());
    }

    private static @Nullable Long credit(CommitmentState state, @Nullable Long stated) {
        PromiseRules.requireWithin(state.current(), stated);
        return stated == null ? state.delivery().delivered() : stated;
    }

    private static ResponsibilityMoved move(CommitmentState state, MoveResponsibility it, LocalDate today) {
        Refusal.unless(state.giver().isBody() && it.to().isBody(), BODIES_ONLY, "to");
        Refusal.unless(!it.to().equals(state.giver()), SAME_PARTY, "to");
        return new ResponsibilityMoved(
                state.alliance(), state.id(), state.giver(), it.to(), done(it, today), it.authority());
    }
}
