package org.allianceledger.ledger;

import java.util.Locale;

/** Why the ledger refuses: a stable code, and the sentence that explains it in Danish and in English. */
public interface Reason {

    /** What sort of refusal it is, so that each door can answer in its own way. */
    enum Kind {
        /** The ledger already holds something that stands against the act. */
        CONFLICT,
        /** The act names something that the ledger does not know. */
        UNKNOWN,
        /** The act contradicts itself, or time. */
        INVALID
    }

    /** The enum constant; its lower-case form is the machine-readable reason. */
    String name();

    /** What sort of refusal it is, and its two sentences. */
    Meaning meaning();

    /** @param danish with {0}, {1} … for the arguments; {@code english} takes the same */
    record Meaning(Kind kind, String danish, String english) {}

    default Kind kind() {
        return meaning().kind();
    }

    default String danish() {
        return meaning().danish();
    }

    default String english() {
        return meaning().english();
    }

    /** The stable, machine-readable code, for example {@code seat_held}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
