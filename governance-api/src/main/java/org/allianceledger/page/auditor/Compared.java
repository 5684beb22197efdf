package org.allianceledger.page.auditor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of one kind at two moments, side by side. */
record Compared(String kind, List<Pair> pairs) {

    /** What has become of a part from the one moment to the other. */
    enum Mark {
        SAME,
        CHANGED,
        NEW,
        GONE
    }

    /** A part at both moments; null where it was not there. */
    record Pair(@Nullable Part before, @Nullable Part after) {

        public String name() {
            return after != null ? after.name() : before != null ? before.name() : "";
        }

        public Mark mark() {
            if (before == null) {
                return Mark.NEW;
            }
            return after == null ? Mark.GONE : before.text().equals(after.text()) ? Mark.SAME : Mark.CHANGED;
        }
    }

    /** Those that differ. */
    public List<Pair> different() {
        return pairs.stream().filter(it -> it.mark() != Mark.SAME).toList();
    }

    static List<Compared> of(List<Section> before, List<Section> after) {
        var compared = new ArrayList<Compared>();
        for (int i = 0; i < before.size(); i++) {
            compared.add(new Compared(before.get(i).kind(), pairs(before.get(i), after.get(i))));
        }
        return compared;
    }

    private static List<Pair> pairs(Section before, Section after) {
        Map<String, Part> left = byId(before);
        Map<String, Part> right = byId(after);
        var pairs = new ArrayList<Pair>();
        left.forEach((id, part) -> pairs.add(new Pair(part, right.get(id))));
        right.forEach((id, part) -> {
            if (!left.containsKey(id)) {
                pairs.add(new Pair(null, part));
            }
        });
        return pairs;
    }

    private static Map<String, Part> byId(Section section) {
        var parts = new LinkedHashMap<String, Part>();
        section.parts().forEach(it -> parts.put(it.id(), it));
        return parts;
    }
}
