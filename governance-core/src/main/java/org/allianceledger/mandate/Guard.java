package org.allianceledger.mandate;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the rule set of the time adds to a mandate, kept with it so that a later rule set changes no mandate given.
 *
 * @param splittingDays days within which dispositions to one purpose are added up; 0 when they are not
 * @param notDelegable matters outside every mandate
 */
public record Guard(int splittingDays, Set<String> notDelegable) {

    /** Adds nothing. */
    public static final Guard NONE = new Guard(0, Set.of());

    public Guard {
        notDelegable = notDelegable == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(notDelegable));
    }
}
