package org.allianceledger.communication;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.allianceledger.ledger.LedgerId;

/** Identifies a public statement. */
public record StatementId(@JsonValue String value) implements LedgerId {

    private static final String PREFIX = "statement-";

    @JsonCreator
    public StatementId {
        LedgerId.check(PREFIX, value);
    }

    public static StatementId next() {
        return new StatementId(PREFIX + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}
