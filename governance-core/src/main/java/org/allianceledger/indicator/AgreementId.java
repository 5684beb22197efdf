package org.allianceledger.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.allianceledger.ledger.LedgerId;

/** Identifies an agreement about sharing data. */
public record AgreementId(@JsonValue String value) implements LedgerId {

    private static final String PREFIX = "agreement-";

    @JsonCreator
    public AgreementId {
        LedgerId.check(PREFIX, value);
    }

    public static AgreementId next() {
        return new AgreementId(PREFIX + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}
