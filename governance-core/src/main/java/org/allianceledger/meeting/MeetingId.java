package org.allianceledger.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.allianceledger.ledger.LedgerId;

/** Identifies a meeting. */
public record MeetingId(@JsonValue String value) implements LedgerId {

    private static final String PREFIX = "meeting-";

    @JsonCreator
    public MeetingId {
        LedgerId.check(PREFIX, value);
    }

    public static MeetingId next() {
        return new MeetingId(PREFIX + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}
