package org.allianceledger.communication;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.allianceledger.ledger.LedgerId;

/** Identifies a version of an alliance's narrative. */
public record VersionId(@JsonValue String value) implements LedgerId {

    private static final String PREFIX = "version-";

    @JsonCreator
    public VersionId {
        LedgerId.check(PREFIX, value);
    }

    public static VersionId next() {
        return new VersionId(PREFIX + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}
