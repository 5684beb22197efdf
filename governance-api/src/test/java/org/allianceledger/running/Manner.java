package org.allianceledger.running;

import java.util.stream.Stream;
import org.allianceledger.running.Browser.Way;

/** How a journey is made: every one of them can be made in every manner. */
enum Manner {
    LAPTOP(Way.DANISH),
    KEYBOARD(Way.DANISH),
    PHONE(Way.DANISH.narrow()),
    ZOOMED(Way.DANISH.zoomed());

    private final Way way;

    Manner(Way way) {
        this.way = way;
    }

    Way way() {
        return way;
    }

    /** By keyboard every day, since what can be reached so can be clicked; all of them when it is thorough. */
    static Stream<Manner> tried() {
        return Thorough.ofAll(Stream.of(KEYBOARD), Stream.of(LAPTOP, PHONE, ZOOMED));
    }
}
