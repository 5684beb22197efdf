package org.allianceledger.pilot;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.allianceledger.ledger.LedgerId;

/** Identifies one evaluation of a pilot. */
public record EvaluationId(@JsonValue String value) implements LedgerId {

    private static final String PREFIX = "evaluation-";

    @JsonCreator
    public EvaluationId {
        LedgerId.check(PREFIX, value);
    }

    public static EvaluationId next() {
        return new EvaluationId(PREFIX + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}
