package org.allianceledger.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.allianceledger.ledger.LedgerId;

/** Identifies a partnership agreement through all its versions. */
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
