package org.allianceledger.http;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds out which fields of an act fill themselves in: those that are there when an act is made of nothing. */
final class ActDefaults {

    private ActDefaults() {}

    static List<String> of(Class<?> act) {
        RecordComponent[] components = act.getRecordComponents();
        var defaults = new ArrayList<String>();
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = act.getDeclaredConstructor(types);
            Object empty = constructor.newInstance(
                    Arrays.stream(types).map(ActDefaults::nothing).toArray());
            for (RecordComponent component : components) {
                if (!component.getType().isPrimitive()
                        && component.getAccessor().invoke(empty) != null) {
                    defaults.add(component.getName());
                }
            }
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
        return defaults;
    }

    @SuppressWarnings("NullAway") // An act made of nothing is the point.
    private static Object nothing(Class<?> type) {
        return type == int.class
                ? Integer.valueOf(0)
                : type == long.class ? Long.valueOf(0) : type == boolean.class ? Boolean.FALSE : null;
    }
}
