package org.allianceledger.popolo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One list of a file as far as it could be read, faulty items included, for others may refer to them. */
final class Register<T> {

    private final String list;
    private final List<Entry<T>> entries = new ArrayList<>();
    private final Map<String, Entry<T>> byId = new HashMap<>();
    private boolean readable = true;

    record Entry<T>(PopoloItem item, T value) {}

    Register(String list) {
        this.list = list;
    }

    String list() {
        return list;
    }

    void unreadable() {
        readable = false;
    }

    void enter(PopoloItem item, T value) {
        String id = item.id();
        var entry = new Entry<>(item, value);
        entries.add(entry);
        Entry<T> first = id.isEmpty() ? null : byId.putIfAbsent(id, entry);
        if (first != null) {
            item.fault(Wording.DUPLICATE_ID, "id", id, first.item().pointer());
        }
    }

    List<Entry<T>> entries() {
        return entries;
    }

    Optional<T> find(@Nullable String id) {
        return Optional.ofNullable(byId.get(id)).map(Entry::value);
    }

    /** Faults the item if it refers to an id that no item of this list has. */
    void require(PopoloItem item, String field, @Nullable String id) {
        if (readable && id != null && !id.isEmpty() && !byId.containsKey(id)) {
            item.fault(Wording.UNKNOWN, field, id, list);
        }
    }

    /** False only for an id of this list whose item is faulty. */
    boolean isSound(@Nullable String id) {
        Entry<T> entry = byId.get(id);
        return id == null || (entry != null && entry.item().isSound());
    }

    Stream<T> sound() {
        return entries.stream().filter(entry -> entry.item().isSound()).map(Entry::value);
    }
}
