package org.allianceledger.commitment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.allianceledger.ledger.LedgerId;

/** Identifies what was handed in to show a delivery. */
public record EvidenceId(@JsonValue String value) implements LedgerId {

    private static final String PREFIX = "evidence-";

    @JsonCreator
    public EvidenceId {
        LedgerId.check(PREFIX, value);
    }

    public static EvidenceId next() {
        return new EvidenceId(PREFIX + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}
