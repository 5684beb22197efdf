package org.allianceledger.alliance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.allianceledger.ledger.LedgerId;

/** Identifies an organisation's membership of an alliance; one that leaves and joins again gets a new one. */
public record PartnerId(@JsonValue String value) implements LedgerId {

    private static final String PREFIX = "partner-";

    @JsonCreator
    public PartnerId {
        LedgerId.check(PREFIX, value);
    }

    public static PartnerId next() {
        return new PartnerId(PREFIX + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}
