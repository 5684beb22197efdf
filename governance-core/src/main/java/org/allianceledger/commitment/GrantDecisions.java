package org.allianceledger.commitment;

import static org.allianceledger.commitment.CommitmentReason.ABOVE_GRANT;
import static org.allianceledger.commitment.CommitmentReason.INSTALMENT_CONDITION_MET;
import static org.allianceledger.commitment.CommitmentReason.INSTALMENT_CONDITION_UNMET;
import static org.allianceledger.commitment.CommitmentReason.INSTALMENT_RELEASED;
import static org.allianceledger.commitment.CommitmentReason.NO_INSTALMENT_CONDITION;
import static org.allianceledger.commitment.CommitmentReason.UNKNOWN_INSTALMENT;
import static org.allianceledger.commitment.PledgeDecisions.done;

import java.time.LocalDate;
import org.allianceledger.commitment.DeliveryCommand.MeetInstalmentCondition;
import org.allianceledger.commitment.DeliveryCommand.ReleaseInstalment;
import org.allianceledger.commitment.DeliveryEvent.InstalmentConditionMet;
import org.allianceledger.commitment.DeliveryEvent.InstalmentReleased;
import org.allianceledger.ledger.Kroner;
import org.allianceledger.ledger.Refusal;

/** The rules of paying a grant in instalments, as plain functions. */
final class GrantDecisions {

    private GrantDecisions() {}

    static InstalmentConditionMet meet(CommitmentState state, MeetInstalmentCondition it, LocalDate today) {
        InstalmentCourse one = instalment(state, it.number());
        Refusal.unless(one.terms().condition() != null, NO_INSTALMENT_CONDITION, "number", it.number());
        Refusal.unless(one.metBy() == null, INSTALMENT_CONDITION_MET, "number", it.number());
        return new InstalmentConditionMet(
                state.alliance(), state.id(), it.number(), it.reference(), done(it, today), it.authority());
    }

    static InstalmentReleased release(CommitmentState state, ReleaseInstalment it, LocalDate today) {
        InstalmentCourse one = instalment(state, it.number());
        LocalDate released = one.released();
        if (released != null) {
            throw new Refusal(INSTALMENT_RELEASED, "number", it.number(), released);
        }
        String condition = one.terms().condition();
        if (condition != null) {
            Refusal.unless(one.isReady(), INSTALMENT_CONDITION_UNMET, "number", it.number(), condition);
        }
        long amount = it.amount() == null ? one.terms().amount() : it.amount();
        Grant grant = state.current().grant();
        long whole = grant == null ? 0 : grant.amount();
        Refusal.unless(
                state.delivery().paid() + amount <= whole,
                ABOVE_GRANT,
                "amount",
                new Kroner(amount),
                new Kroner(whole));
        return new InstalmentReleased(
                state.alliance(), state.id(), it.number(), amount, done(it, today), it.authority());
    }

    private static InstalmentCourse instalment(CommitmentState state, int number) {
        return state.instalments().stream()
                .filter(it -> it.terms().number() == number)
                .findFirst()
                .orElseThrow(() -> new Refusal(UNKNOWN_INSTALMENT, "number", number));
    }
}
