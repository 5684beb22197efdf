package org.allianceledger.communication;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.LedgerId;

/** Identifies the one narrative that an alliance has, in all its versions. */
public record NarrativeId(@JsonValue String value) implements LedgerId {

    private static final String PREFIX = "narrative-";

    @JsonCreator
    public NarrativeId {
        LedgerId.check(PREFIX, value);
    }

    public static NarrativeId of(AllianceId alliance) {
        return new NarrativeId(PREFIX + alliance.key());
    }

    @Override
    public String toString() {
        return value;
    }
}
