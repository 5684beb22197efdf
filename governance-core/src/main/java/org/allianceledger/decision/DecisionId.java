package org.allianceledger.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.allianceledger.ledger.LedgerId;

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

    @Override
    public String toString() {
        return value;
    }
}
