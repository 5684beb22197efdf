package org.allianceledger.running;

import java.util.stream.Stream;
import org.allianceledger.ledger.store.Database;

/** How much is tried: a part in the everyday tests, all of it with {@code mvn -Pthorough}. */
final class Thorough {

    private static final boolean ALL = Boolean.getBoolean("ledger.thorough");

    private Thorough() {}

    static boolean isOn() {
        return ALL;
    }

    static int choose(int everyDay, int thorough) {
        return ALL ? thorough : everyDay;
    }

    /** Some every day, and the rest as well when it is thorough. */
    static <T> Stream<T> ofAll(Stream<T> everyDay, Stream<T> rest) {
        return ALL ? Stream.concat(everyDay, rest) : everyDay;
    }

    /** The embedded database every day, both of them when it is thorough. */
    static Stream<Database> databases() {
        return ALL ? Stream.of(Database.values()) : Stream.of(Database.H2);
    }
}
