package org.allianceledger.popolo;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A person as a Popolo file describes them. */
public record PopoloPerson(
        String pointer, String id, String name, @Nullable String givenName, Map<String, String> contacts) {

    /** Keeps what is personal out of logs. */
    @Override
    public String toString() {
        return "PopoloPerson[" + pointer + "]";
    }
}
