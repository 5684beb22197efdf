package org.allianceledger.involvement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.allianceledger.ledger.LedgerId;

/** Identifies something that was said by those who were heard. */
public record InputId(@JsonValue String value) implements LedgerId {

    private static final String PREFIX = "input-";

    @JsonCreator
    public InputId {
        LedgerId.check(PREFIX, value);
    }

    public static InputId next() {
        return new InputId(PREFIX + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}
