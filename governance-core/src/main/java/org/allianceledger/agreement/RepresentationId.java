package org.allianceledger.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.allianceledger.alliance.PartnerId;
import org.allianceledger.ledger.LedgerId;

/** Identifies the history of who may speak for a partner whose council is elected. */
public record RepresentationId(@JsonValue String value) implements LedgerId {

    private static final String PREFIX = "representation-";

    @JsonCreator
    public RepresentationId {
        LedgerId.check(PREFIX, value);
    }

    static RepresentationId of(PartnerId partner) {
        return new RepresentationId(PREFIX + partner.value().substring("partner-".length()));
    }

    @Override
    public String toString() {
        return value;
    }
}
