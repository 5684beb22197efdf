package org.allianceledger.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.allianceledger.ledger.LedgerId;

/** Identifies a body. Prefixed, because the event store keys a stream by this text alone. */
public record BodyId(@JsonValue String value) implements LedgerId {

    private static final String PREFIX = "body-";

    @JsonCreator
    public BodyId {
        LedgerId.check(PREFIX, value);
    }

    public static BodyId next() {
        return new BodyId(PREFIX + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}
