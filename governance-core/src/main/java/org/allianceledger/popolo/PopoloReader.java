package org.allianceledger.popolo;

import static org.allianceledger.popolo.Findings.child;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a Popolo file item by item, and says everything that is wrong with it. */
public final class PopoloReader {

    // Of two fields of one name Jackson keeps the last, and the first would be lost in silence.
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Findings findings = new Findings();
    private final PopoloReferences references = new PopoloReferences(findings);
    private final Set<String> seen = new HashSet<>();

    private PopoloReader() {}

    /** Reads the bytes of a file; never throws on what is in them. */
    public static PopoloFile read(byte[] json) {
        return new PopoloReader().file(json);
    }

    private PopoloFile file(byte[] json) {
        try (JsonParser parser = JSON.createParser(json)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                lists(parser);
                require(references.persons);
                require(references.organizations);
            } else {
                parser.skipChildren();
                findings.fault(Wording.NOT_AN_OBJECT, "");
            }
            parser.nextToken();
            if (parser.currentToken() != null) {
                broken(Wording.NOT_JSON, parser.currentTokenLocation());
            }
            return references.checked();
        } catch (JacksonException broken) {
            boolean twice = broken instanceof StreamReadException
                    && broken.getOriginalMessage().startsWith("Duplicate");
            broken(twice ? Wording.STATED_TWICE : Wording.NOT_JSON, broken.getLocation());
            return references.unchecked();
        }
    }

    private void lists(JsonParser parser) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            seen.add(name);
            parser.nextToken();
            switch (name) {
                case "persons" -> list(parser, references.persons, PopoloItems::person);
                case "organizations" -> list(parser, references.organizations, PopoloItems::organization);
                case "posts" -> list(parser, references.posts, PopoloItems::post);
                case "memberships" -> list(parser, references.memberships, PopoloItems::membership);
                default -> {
                    findings.notice(Wording.LIST_NOT_READ, child("", name), name);
                    parser.skipChildren();
                }
            }
        }
    }

    private <T> void list(JsonParser parser, Register<T> register, Function<PopoloItem, T> read) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            seen.remove(register.list());
            return;
        }
        String pointer = child("", register.list());
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            findings.fault(Wording.NOT_A_LIST, pointer, register.list());
            register.unreadable();
            parser.skipChildren();
            return;
        }
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            JsonNode node = parser.readValueAsTree();
            String place = child(pointer, i);
            if (!node.isObject()) {
                findings.fault(Wording.NOT_AN_OBJECT, place);
                continue;
            }
            var item = new PopoloItem(register.list(), place, node, findings);
            T value = read.apply(item);
            item.finish();
            register.enter(item, value);
        }
    }

    private void require(Register<?> register) {
        if (!seen.contains(register.list())) {
            findings.fault(Wording.LIST_MISSING, child("", register.list()), register.list());
            register.unreadable();
        }
    }

    private void broken(Wording wording, TokenStreamLocation where) {
        findings.fault(wording, "", where.getLineNr(), where.getColumnNr());
    }
}
