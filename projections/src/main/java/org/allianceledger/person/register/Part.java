package org.allianceledger.person.register;

import java.util.Locale;

/** What of a person has a key of its own. The order is part of the key book's format. */
enum Part {
    IDENTITY,
    EXPERIENCE;

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
