package org.allianceledger.popolo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what is found on the way through a file, so that nothing stops at the first fault. */
final class Findings {

    private final List<Fault> faults = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final Map<Repeated, Places> repeated = new LinkedHashMap<>();

    private record Repeated(Wording wording, String list, String field) {}

    private record Places(String first, int count) {}

    void fault(Wording wording, String pointer, Object... arguments) {
        faults.add(wording.fault(pointer, arguments));
    }

    void notice(Wording wording, String pointer, Object... arguments) {
        notices.add(wording.notice(pointer, arguments));
    }

    /** Counts something that may occur in every item of a list; it becomes one notice. */
    void count(Wording wording, String pointer, String list, String field) {
        repeated.merge(
                new Repeated(wording, list, field),
                new Places(pointer, 1),
                (before, one) -> new Places(before.first(), before.count() + one.count()));
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    List<Notice> notices() {
        var all = new ArrayList<>(notices);
        repeated.forEach((what, places) ->
                all.add(what.wording().notice(places.first(), what.field(), places.count(), what.list())));
        return List.copyOf(all);
    }

    /** The pointer to a field or an item of what the pointer names. */
    static String child(String pointer, Object step) {
        return pointer + "/" + step.toString().replace("~", "~0").replace("/", "~1");
    }
}
