package org.allianceledger.page.auditor;

import java.util.function.Function;

/** A list that an auditor picks from. */
interface AuditList {

    /** Its name in addresses and words. */
    String kind();

    Listing read(Asked asked);

    /** The list that a function reads. */
    static AuditList told(String kind, Function<Asked, Listing> reading) {
        return new Told(kind, reading);
    }

    /** A list with the function that reads it. */
    record Told(String kind, Function<Asked, Listing> reading) implements AuditList {

        @Override
        public Listing read(Asked asked) {
            return reading.apply(asked);
        }
    }
}
