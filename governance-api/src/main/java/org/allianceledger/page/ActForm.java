package org.allianceledger.page;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of a form as the JSON of an act: {@code terms.due} and {@code goals[0]} name what lies within,
 * {@code kr:} before a name says that the field holds kroner where the act wants øre, and an empty field is no field.
 */
public final class ActForm {

    private static final Pattern KRONER = Pattern.compile("([0-9]{1,12})(?:[,.]([0-9]{1,2}))?");
    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[([0-9]{1,3})]");

    private ActForm() {}

    /** Fields whose names begin with an underscore are about the form itself. */
    public static ObjectNode tree(MultiValueMap<String, String> fields, Class<?> act) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        fields.forEach((name, values) -> {
            List<String> given = values.stream().filter(it -> !it.isBlank()).toList();
            if (!name.startsWith("_") && !given.isEmpty()) {
                boolean kroner = name.startsWith("kr:");
                put(tree, act, steps(kroner ? name.substring(3) : name), given, kroner);
            }
        });
        return tree;
    }

    private static List<String> steps(String name) {
        return STEP.matcher(name).results().map(ActForm::step).toList();
    }

    private static String step(java.util.regex.MatchResult step) {
        return step.group(1) == null ? step.group(2) : step.group(1);
    }

    private static void put(
            JsonNode into, @Nullable Type type, List<String> steps, List<String> values, boolean kroner) {
        String step = steps.getFirst();
        Type inner = within(type, step);
        boolean last = steps.size() == 1;
        JsonNode value = last ? value(inner, values, kroner) : existing(into, step, steps.get(1), inner);
        if (into instanceof ObjectNode object) {
            object.set(step, value);
        } else if (into instanceof ArrayNode array) {
            int place = Math.min(index(step), array.size());
            if (place == array.size()) {
                array.add(value);
            } else {
                array.set(place, value);
            }
        }
        if (!last) {
            put(value, inner, steps.subList(1, steps.size()), values, kroner);
        }
    }

    private static JsonNode existing(JsonNode into, String step, String next, @Nullable Type inner) {
        JsonNode found = into instanceof ArrayNode array ? array.get(index(step)) : into.get(step);
        if (found != null && found.isContainer()) {
            return found;
        }
        return isMany(inner) && next.matches("[0-9]+")
                ? JsonNodeFactory.instance.arrayNode()
                : JsonNodeFactory.instance.objectNode();
    }

    private static int index(String step) {
        return step.matches("[0-9]{1,3}") ? Integer.parseInt(step) : 0;
    }

    private static JsonNode value(@Nullable Type type, List<String> values, boolean kroner) {
        if (isMany(type)) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            Type element = within(type, "0");
            values.forEach(it -> array.add(one(element, it, kroner)));
            return array;
        }
        return one(type, values.getLast(), kroner);
    }

    private static JsonNode one(@Nullable Type type, String text, boolean kroner) {
        String value = text.strip().replace("\r\n", "\n");
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            Matcher amount = KRONER.matcher(
                    value.replaceAll("[ .](?=[0-9]{3}(?:\\D|$))", "").replace(" kr.", ""));
            if (kroner && amount.matches()) {
                String ore = amount.group(2) == null ? "00" : (amount.group(2) + "0").substring(0, 2);
                return JsonNodeFactory.instance.numberNode(Long.parseLong(amount.group(1) + ore));
            }
            return !kroner && value.matches("-?[0-9]{1,18}")
                    ? JsonNodeFactory.instance.numberNode(Long.parseLong(value))
                    : JsonNodeFactory.instance.stringNode(value);
        }
        if (type == boolean.class || type == Boolean.class) {
            return JsonNodeFactory.instance.booleanNode(value.equals("true") || value.equals("on"));
        }
        return JsonNodeFactory.instance.stringNode(value);
    }

    private static boolean isMany(@Nullable Type type) {
        Class<?> raw = raw(type);
        return raw != null && Collection.class.isAssignableFrom(raw);
    }

    private static @Nullable Type within(@Nullable Type type, String step) {
        Class<?> raw = raw(type);
        if (raw == null) {
            return null;
        }
        if (type instanceof ParameterizedType generic) {
            return generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
        }
        return !raw.isRecord()
                ? null
                : Arrays.stream(raw.getRecordComponents())
                        .filter(it -> it.getName().equals(step))
                        .map(RecordComponent::getGenericType)
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable Class<?> raw(@Nullable Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : null;
    }
}
