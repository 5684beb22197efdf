package org.allianceledger.ledger;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The names under which events are stored, read off the capabilities' sealed event interfaces. */
public final class EventCatalogue {

    private final Map<String, Class<?>> byName;

    /**
     * A catalogue of all records that the given sealed interfaces permit.
     *
     * @throws IllegalStateException if two events share a simple name
     */
    public EventCatalogue(List<Class<? extends LedgerEvent>> families) {
        byName = families.stream()
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .collect(toUnmodifiableMap(Class::getSimpleName, identity()));
    }

    public SortedSet<String> names() {
        return new TreeSet<>(byName.keySet());
    }

    public Optional<Class<?>> typeOf(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Optional<String> nameOf(Class<?> type) {
        return byName.get(type.getSimpleName()) == type ? Optional.of(type.getSimpleName()) : Optional.empty();
    }
}
