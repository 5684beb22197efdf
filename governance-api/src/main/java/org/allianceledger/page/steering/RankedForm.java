package org.allianceledger.page.steering;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/** Ranked ballots as a form holds them: for each seat one field for each place, {@code rank.} and the seat's identifier. */
final class RankedForm {

    private static final String RANK = "rank.";

    private RankedForm() {}

    /** For each seat whom it ranks, from the most wanted on; empty for a blank ballot. A name counts where it comes first. */
    static Map<String, List<List<String>>> ballots(MultiValueMap<String, String> fields) {
        var ballots = new LinkedHashMap<String, List<List<String>>>();
        fields.forEach((name, chosen) -> {
            if (name.startsWith(RANK)) {
                Set<String> once = new LinkedHashSet<>(chosen);
                once.removeIf(String::isBlank);
                ballots.put(
                        name.substring(RANK.length()),
                        once.stream().map(List::of).toList());
            }
        });
        return ballots;
    }
}
