package org.allianceledger.commitment;

import java.time.LocalDate;
import org.allianceledger.commitment.PledgeEvent.CommitmentConditionFailed;
import org.allianceledger.commitment.PledgeEvent.CommitmentConditionMet;
import org.allianceledger.commitment.PledgeEvent.CommitmentGiven;
import org.allianceledger.commitment.PledgeEvent.CommitmentGivenConditionally;
import org.allianceledger.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How a giver came to be bound.
 *
 * @param representative who gave the word; null when nobody is known to
 * @param proof that they may; null when none is known
 * @param condition what it depended on when given; null when on nothing
 * @param conditional since when it was bound on that condition; null when it never was
 * @param decided the act that met the condition or failed it; null while none has
 * @param from the first day on which the giver is bound; null while it is not
 * @param lapsed the first day on which it can no longer come to bind; null unless the condition failed
 * @param succeeds the commitment it stands in for; null for none
 */
public record Pledge(
        @Nullable PersonId representative,
        @Nullable HomeMandate proof,
        @Nullable Condition condition,
        @Nullable LocalDate conditional,
        @Nullable String decided,
        @Nullable LocalDate from,
        @Nullable LocalDate lapsed,
        @Nullable CommitmentId succeeds) {

    static final Pledge NONE = new Pledge(null, null, null, null, null, null, null, null);

    Pledge given(CommitmentGiven it) {
        return new Pledge(it.representative(), it.proof(), null, null, null, it.from(), null, it.succeeds());
    }

    Pledge given(CommitmentGivenConditionally it) {
        return new Pledge(it.representative(), it.proof(), it.condition(), it.from(), null, null, null, null);
    }

    Pledge met(CommitmentConditionMet it) {
        return new Pledge(representative, proof, condition, conditional, it.reference(), it.from(), null, succeeds);
    }

    Pledge failed(CommitmentConditionFailed it) {
        return new Pledge(representative, proof, condition, conditional, it.reference(), null, it.from(), succeeds);
    }
}
