package org.allianceledger.commitment;

import static org.allianceledger.commitment.CommitmentReason.CONDITION_EXPIRED;
import static org.allianceledger.commitment.CommitmentReason.CONDITION_TOO_EARLY;
import static org.allianceledger.commitment.CommitmentReason.GIVER_NEEDED;
import static org.allianceledger.commitment.CommitmentReason.NOT_YET;
import static org.allianceledger.commitment.CommitmentReason.OTHER_ALLIANCE;
import static org.allianceledger.commitment.CommitmentReason.OTHER_GIVER;
import static org.allianceledger.commitment.CommitmentReason.PROMISE_NEEDED;
import static org.allianceledger.ledger.LedgerCalendar.occurred;

import java.time.LocalDate;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.commitment.PledgeCommand.FailCommitmentCondition;
import org.allianceledger.commitment.PledgeCommand.GiveCommitment;
import org.allianceledger.commitment.PledgeCommand.GiveCommitmentConditionally;
import org.allianceledger.commitment.PledgeCommand.MeetCommitmentCondition;
import org.allianceledger.commitment.PledgeCommand.ProposeCommitment;
import org.allianceledger.commitment.PledgeCommand.WithdrawCommitment;
import org.allianceledger.commitment.PledgeEvent.CommitmentConditionFailed;
import org.allianceledger.commitment.PledgeEvent.CommitmentConditionMet;
import org.allianceledger.commitment.PledgeEvent.CommitmentGiven;
import org.allianceledger.commitment.PledgeEvent.CommitmentGivenConditionally;
import org.allianceledger.commitment.PledgeEvent.CommitmentProposed;
import org.allianceledger.commitment.PledgeEvent.CommitmentRefused;
import org.allianceledger.commitment.PledgeEvent.CommitmentWithdrawn;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.RecordedRefusal;
import org.allianceledger.ledger.Refusal;
import org.jspecify.annotations.Nullable;

/** The rules of how a giver comes to be bound as plain functions. */
final class PledgeDecisions {

    private PledgeDecisions() {}

    /** The day an act is done that has no effect on any other day. */
    static LocalDate done(Act act, LocalDate today) {
        LocalDate stated = act.occurred();
        return occurred(act, stated == null ? today : stated, today);
    }

    static boolean isImported(Act act) {
        return act.authority().kind() == Authority.Kind.IMPORTED_SOURCE;
    }

    static CommitmentProposed propose(ProposeCommitment it, LocalDate today) {
        Promise promise = it.promise().orOwedTo(PartyId.of(it.allianceId()));
        return new CommitmentProposed(
                it.allianceId(),
                it.commitmentId(),
                it.giver(),
                PromiseRules.sound(promise, it.giver()),
                done(it, today),
                it.authority());
    }

    /** @param proposed null if nothing was proposed before */
    static CommitmentGiven give(@Nullable CommitmentState proposed, GiveCommitment it, LocalDate today) {
        PartyId giver = giver(proposed, it.allianceId(), it.giver());
        LocalDate done = occurred(it, it.from(), today);
        return new CommitmentGiven(
                it.allianceId(),
                it.commitmentId(),
                giver,
                it.representative(),
                within(it.proof()),
                PromiseRules.binding(
                        promise(proposed, it.allianceId(), it.promise()), giver, it.from(), isImported(it)),
                it.from(),
                null,
                done,
                it.authority());
    }

    /** @param proposed null if nothing was proposed before */
    static CommitmentGivenConditionally give(
            @Nullable CommitmentState proposed, GiveCommitmentConditionally it, LocalDate today) {
        PartyId giver = giver(proposed, it.allianceId(), it.giver());
        LocalDate done = occurred(it, it.from(), today);
        Condition condition = it.condition();
        LedgerCalendar.requireWithin(condition.latest(), "condition.latest");
        Refusal.unless(
                !condition.latest().isBefore(done), CONDITION_TOO_EARLY, "condition.latest", condition.latest(), done);
        return new CommitmentGivenConditionally(
                it.allianceId(),
                it.commitmentId(),
                giver,
                it.representative(),
                within(it.proof()),
                PromiseRules.binding(
                        promise(proposed, it.allianceId(), it.promise()), giver, it.from(), isImported(it)),
                condition,
                it.from(),
                done,
                it.authority());
    }

    static CommitmentRefused refused(CommitmentGiven wish, RecordedRefusal why) {
        return new CommitmentRefused(
                wish.allianceId(),
                wish.commitmentId(),
                wish.giver(),
                wish.representative(),
                wish.proof(),
                wish.promise(),
                wish.from(),
                why.reason(),
                why.danish(),
                why.english(),
                wish.occurred(),
                wish.authority());
    }

    static CommitmentWithdrawn withdraw(CommitmentState state, WithdrawCommitment it, LocalDate today) {
        return new CommitmentWithdrawn(state.alliance(), state.id(), it.reason(), done(it, today), it.authority());
    }

    static CommitmentConditionMet meet(CommitmentState state, MeetCommitmentCondition it, LocalDate today) {
        LocalDate done = fact(it, it.from(), today);
        Condition condition = state.pledge().condition();
        if (condition != null) {
            Refusal.unless(
                    !it.from().isAfter(condition.latest()), CONDITION_EXPIRED, "from", condition.latest(), it.from());
        }
        requireSince(state, it.from());
        return new CommitmentConditionMet(
                state.alliance(), state.id(), it.reference(), it.from(), done, it.authority());
    }

    static CommitmentConditionFailed fail(CommitmentState state, FailCommitmentCondition it, LocalDate today) {
        LocalDate done = fact(it, it.from(), today);
        requireSince(state, it.from());
        return new CommitmentConditionFailed(
                state.alliance(), state.id(), it.reference(), it.from(), done, it.authority());
    }

    /** The day a fact is told on, which may lie after it but never before (RULES §9). */
    static LocalDate fact(Act act, LocalDate fact, LocalDate today) {
        LocalDate done = done(act, today);
        LedgerCalendar.requireWithin(fact, "from");
        Refusal.unless(!fact.isAfter(done), NOT_YET, "from", fact, done);
        return done;
    }

    private static void requireSince(CommitmentState state, LocalDate day) {
        LocalDate since = state.versions().getFirst().occurred();
        Refusal.unless(!day.isBefore(since), CommitmentReason.BEFORE_START, "from", day, since);
    }

    /** The proof, once found to name days that there are. */
    static @Nullable HomeMandate within(@Nullable HomeMandate proof) {
        if (proof != null) {
            LedgerCalendar.requireWithin(proof.given(), "proof.given");
            LocalDate until = proof.until();
            if (until != null) {
                LedgerCalendar.requireWithin(until, "proof.until");
            }
        }
        return proof;
    }

    private static PartyId giver(@Nullable CommitmentState proposed, AllianceId alliance, @Nullable PartyId stated) {
        if (proposed == null) {
            if (stated == null) {
                throw new Refusal(GIVER_NEEDED, "giver");
            }
            return stated;
        }
        Refusal.unless(proposed.alliance().equals(alliance), OTHER_ALLIANCE, "commitmentId", proposed.id());
        Refusal.unless(stated == null || stated.equals(proposed.giver()), OTHER_GIVER, "giver");
        return proposed.giver();
    }

    private static Promise promise(@Nullable CommitmentState proposed, AllianceId alliance, @Nullable Promise stated) {
        if (stated != null) {
            return stated.orOwedTo(PartyId.of(alliance));
        }
        if (proposed == null) {
            throw new Refusal(PROMISE_NEEDED, "promise");
        }
        return proposed.current();
    }
}
