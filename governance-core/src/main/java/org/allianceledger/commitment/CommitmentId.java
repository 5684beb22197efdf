package org.allianceledger.commitment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.allianceledger.ledger.LedgerId;

/** Identifies a commitment. */
public record CommitmentId(@JsonValue String value) implements LedgerId {

    private static final String PREFIX = "commitment-";

    @JsonCreator
    public CommitmentId {
        LedgerId.check(PREFIX, value);
    }

    public static CommitmentId next() {
        return new CommitmentId(PREFIX + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}
