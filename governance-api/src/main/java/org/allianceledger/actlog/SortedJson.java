package org.allianceledger.actlog;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.allianceledger.ledger.LedgerJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The ledger's JSON with everything that has no order of its own in alphabetical order, so that it can be compared. */
final class SortedJson {

    private static final JsonMapper PLAIN = LedgerJson.mapper();

    private SortedJson() {}

    static JsonMapper mapper() {
        return PLAIN.rebuild()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .addModule(new SimpleModule("sets").addSerializer(Set.class, new Sorted()))
                .build();
    }

    @SuppressWarnings("rawtypes") // Jackson tells serializers by the class alone.
    private static final class Sorted extends ValueSerializer<Set> {
        @Override
        public void serialize(Set value, JsonGenerator generator, SerializationContext context) {
            JsonNode elements = PLAIN.valueToTree(value);
            generator.writeStartArray();
            StreamSupport.stream(elements.spliterator(), false)
                    .sorted(Comparator.comparing(JsonNode::toString))
                    .forEach(generator::writeTree);
            generator.writeEndArray();
        }
    }
}
