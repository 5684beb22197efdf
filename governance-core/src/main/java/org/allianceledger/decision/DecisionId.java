package org.allianceledger.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.LedgerId;
import org.allianceledger.ledger.Refusal;

/** Identifies a decision from its first draft on. */
public record DecisionId(@JsonValue String value) implements LedgerId {

    private static final String PREFIX = "decision-";

    @JsonCreator
    public DecisionId {
        LedgerId.check(PREFIX, value);
    }

    public static DecisionId next() {
        return new DecisionId(PREFIX + UUID.randomUUID());
    }

    /**
     * The decision that an act cites.
     *
     * @throws Refusal if it cites something else
     */
    static DecisionId cited(Authority authority) {
        try {
            return new DecisionId(authority.reference());
        } catch (IllegalArgumentException none) {
            throw new Refusal(DecisionReason.UNKNOWN_DECISION, "authority.reference", authority.reference());
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
