package org.allianceledger.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What to call the parts of an alliance in one page: few are known from the start, the others are asked for once. */
public final class Naming {

    private final Map<String, String> known;
    private final Function<String, Optional<String>> further;

    Naming(Map<String, String> known, Function<String, Optional<String>> further) {
        this.known = new HashMap<>(known);
        this.further = further;
    }

    /** What to call it; the identifier itself where it has no name. */
    public String of(String id) {
        return known.computeIfAbsent(id, it -> further.apply(it).orElse(it));
    }
}
