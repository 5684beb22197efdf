package org.allianceledger.ruleset;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.allianceledger.ledger.LedgerId;

/** Names one version of a body's rule set. */
public record RuleSetId(@JsonValue String value) implements LedgerId {

    private static final String PREFIX = "rules-";

    @JsonCreator
    public RuleSetId {
        LedgerId.check(PREFIX, value);
    }

    public static RuleSetId next() {
        return new RuleSetId(PREFIX + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}
