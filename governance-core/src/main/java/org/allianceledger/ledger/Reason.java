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

    Kind kind();

    /** The Danish sentence, with {0}, {1} … for the arguments. */
    String danish();

    /** The English sentence, with the same arguments. */
    String english();

    /** The stable, machine-readable code, for example {@code seat_held}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
