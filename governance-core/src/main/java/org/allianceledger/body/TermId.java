package org.allianceledger.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.allianceledger.ledger.LedgerId;

/** Identifies one person's time in a seat: as its holder, its acting holder or its substitute. */
public record TermId(@JsonValue String value) implements LedgerId {

    private static final String PREFIX = "term-";

    @JsonCreator
    public TermId {
        LedgerId.check(PREFIX, value);
    }

    public static TermId next() {
        return new TermId(PREFIX + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}
