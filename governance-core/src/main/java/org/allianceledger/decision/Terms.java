package org.allianceledger.decision;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.allianceledger.ledger.LedgerJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares what was decided with what is asked for, by their JSON forms and whatever their order. */
final class Terms {

    private static final JsonMapper JSON = LedgerJson.mapper();

    private Terms() {}

    /** True if both say the same, or neither says anything. */
    static boolean agree(@Nullable Object decided, @Nullable Object asked) {
        return canonical(JSON.valueToTree(decided)).equals(canonical(JSON.valueToTree(asked)));
    }

    private static String canonical(@Nullable JsonNode node) {
        if (node == null || node.isNull() || node.isMissingNode() || node.isContainer() && node.isEmpty()) {
            return "";
        }
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(Terms::canonical)
                    .sorted()
                    .toList()
                    .toString();
        }
        if (node.isObject()) {
            Map<String, String> fields = new TreeMap<>();
            node.properties().stream()
                    .filter(field -> !canonical(field.getValue()).isEmpty())
                    .forEach(field -> fields.put(field.getKey(), canonical(field.getValue())));
            return fields.toString();
        }
        return node.isString() ? "\"" + node.stringValue() + "\"" : node.toString();
    }
}
