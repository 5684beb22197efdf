package org.allianceledger.audit.pack;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.allianceledger.ledger.EventCatalogue;
import org.allianceledger.ledger.LedgerJson;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The form of every event's payload as a JSON schema, read off the records that are written and read. */
@Component
class EventSchemas {

    private final EventCatalogue catalogue;

    EventSchemas(EventCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The schemas by stored name and revision, such as {@code SeatFilled-1}. */
    Map<String, ObjectNode> all() {
        SchemaGenerator generator = generator();
        var schemas = new TreeMap<String, ObjectNode>();
        for (String name : catalogue.names()) {
            catalogue.typeOf(name).ifPresent(type -> {
                Revision revision = type.getAnnotation(Revision.class);
                ObjectNode schema = generator.generateSchema(type);
                schema.put("title", name);
                schemas.put(revision == null ? name : name + "-" + revision.value(), schema);
            });
        }
        return schemas;
    }

    private static SchemaGenerator generator() {
        var builder = new SchemaGeneratorConfigBuilder(
                LedgerJson.mapper(), SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON);
        builder.with(Option.EXTRA_OPEN_API_FORMAT_VALUES, Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES);
        builder.forTypesInGeneral().withCustomDefinitionProvider(EventSchemas::written);
        builder.forFields()
                .withIgnoreCheck(field -> field.getAnnotation(JsonIgnore.class) != null)
                .withRequiredCheck(EventSchemas::isAlwaysThere);
        return new SchemaGenerator(builder.build());
    }

    // What is null is left out, so that whatever may be null may be missing.
    private static boolean isAlwaysThere(FieldScope field) {
        return field.getRawMember() != null
                && !field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** What is not written field by field: identifiers, words of a list, days. */
    private static @Nullable CustomDefinition written(ResolvedType type, SchemaGenerationContext context) {
        Class<?> raw = type.getErasedType();
        ObjectNode text = context.getGeneratorConfig().createObjectNode().put("type", "string");
        if (raw == LocalDate.class) {
            return inline(text.put("format", "date"));
        }
        if (raw == LocalTime.class) {
            return inline(text.put("format", "partial-time"));
        }
        if (raw.isEnum()) {
            ArrayNode words = text.putArray("enum");
            for (Object constant : raw.getEnumConstants()) {
                words.add(((Enum<?>) constant).name().toLowerCase(Locale.ROOT));
            }
            return inline(text);
        }
        boolean isText = Arrays.stream(raw.getDeclaredMethods())
                .anyMatch(method ->
                        method.isAnnotationPresent(JsonValue.class) && method.getReturnType() == String.class);
        return isText ? inline(text) : null;
    }

    private static CustomDefinition inline(ObjectNode definition) {
        return new CustomDefinition(
                definition, CustomDefinition.INLINE_DEFINITION, CustomDefinition.INCLUDING_ATTRIBUTES);
    }
}
