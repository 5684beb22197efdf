package org.allianceledger.agenda;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.LedgerId;

/** Identifies the common agenda of an alliance, of which there is one. */
public record AgendaId(@JsonValue String value) implements LedgerId {

    private static final String PREFIX = "agenda-";

    @JsonCreator
    public AgendaId {
        LedgerId.check(PREFIX, value);
    }

    public static AgendaId of(AllianceId alliance) {
        return new AgendaId(PREFIX + alliance.key());
    }

    @Override
    public String toString() {
        return value;
    }
}
