package org.allianceledger.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
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

    @Override
    public String toString() {
        return value;
    }
}
