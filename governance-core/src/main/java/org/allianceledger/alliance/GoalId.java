package org.allianceledger.alliance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.allianceledger.ledger.LedgerId;

/** Identifies a goal of the common agenda, through all its versions. */
public record GoalId(@JsonValue String value) implements LedgerId, Comparable<GoalId> {

    private static final String PREFIX = "goal-";

    @JsonCreator
    public GoalId {
        LedgerId.check(PREFIX, value);
    }

    public static GoalId next() {
        return new GoalId(PREFIX + UUID.randomUUID());
    }

    @Override
    public int compareTo(GoalId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
