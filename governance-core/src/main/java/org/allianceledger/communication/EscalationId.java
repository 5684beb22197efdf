package org.allianceledger.communication;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.allianceledger.ledger.LedgerId;

/** Identifies an issue that was taken up to another level. */
public record EscalationId(@JsonValue String value) implements LedgerId {

    private static final String PREFIX = "escalation-";

    @JsonCreator
    public EscalationId {
        LedgerId.check(PREFIX, value);
    }

    public static EscalationId next() {
        return new EscalationId(PREFIX + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}
