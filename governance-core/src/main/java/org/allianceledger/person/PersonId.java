package org.allianceledger.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.UUID;
import org.allianceledger.ledger.LedgerId;

/** Stands for a person in events: random, so that it says nothing once the person is erased. */
public record PersonId(@JsonValue String value) implements LedgerId {

    private static final String PREFIX = "person-";

    @JsonCreator
    public PersonId {
        LedgerId.check(PREFIX, value);
    }

    public static PersonId next() {
        return new PersonId(PREFIX + UUID.randomUUID());
    }

    /**
     * The alias of whoever has been given none: random, so it tells nothing, even where it happens to spell a part of
     * the name, as "Per" stands in "Person".
     */
    public String alias() {
        return "Person " + value.substring(Math.max(0, value.length() - 6)).toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
