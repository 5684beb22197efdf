package org.allianceledger.pilot;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.allianceledger.ledger.LedgerId;

/** Identifies a result that is traced to what led to it. */
public record ResultId(@JsonValue String value) implements LedgerId {

    private static final String PREFIX = "result-";

    @JsonCreator
    public ResultId {
        LedgerId.check(PREFIX, value);
    }

    public static ResultId next() {
        return new ResultId(PREFIX + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}
