package org.allianceledger.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.allianceledger.ledger.LedgerJson;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes an act out of JSON, or says which field stands in the way. */
@Component
public class ActReader {

    private static final JsonMapper JSON = LedgerJson.strictMapper()
            .rebuild()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .addModule(PlainText.module())
            .build();

    private final Validator validator;
    private final Words words;

    ActReader(Validator validator, Words words) {
        this.validator = validator;
        this.words = words;
    }

    /**
     * Parses a request body.
     *
     * @throws InvalidAct if it is not a JSON object
     */
    ObjectNode parse(byte[] body) {
        return parse(body, "act");
    }

    /**
     * Parses a line of a file of acts.
     *
     * @throws InvalidAct if it is not a JSON object
     */
    public ObjectNode parseLine(byte[] line) {
        return parse(line, "line");
    }

    private ObjectNode parse(byte[] body, String called) {
        try {
            JsonNode tree = JSON.readTree(body);
            if (tree instanceof ObjectNode act) {
                return act;
            }
            throw InvalidAct.in("", words.say(called + ".not-an-object"));
        } catch (StreamConstraintsException monstrous) {
            throw InvalidAct.in("", at(called + ".too-deep", monstrous));
        } catch (JacksonException notJson) {
            throw InvalidAct.in("", at(called + ".not-json", notJson));
        }
    }

    private String at(String key, JacksonException thrown) {
        TokenStreamLocation place = thrown.getLocation();
        return place == null ? words.say(key, 1, 1) : words.say(key, place.getLineNr(), place.getColumnNr());
    }

    /**
     * Reads the tree as an act, with the identifiers from the path as further fields.
     *
     * @throws InvalidAct naming every field that is missing, misspelt or impossible
     */
    public <T> T read(ObjectNode tree, Map<String, String> path, Class<T> type) {
        for (var identifier : path.entrySet()) {
            JsonNode stated = tree.get(identifier.getKey());
            if (stated != null && !stated.asString("").equals(identifier.getValue())) {
                throw InvalidAct.in(identifier.getKey(), words.say("act.path-differs"));
            }
            // Numbers are read strictly, and a path knows only text.
            if (isNumber(type, identifier.getKey()) && identifier.getValue().matches("[0-9]{1,9}")) {
                tree.put(identifier.getKey(), Integer.parseInt(identifier.getValue()));
            } else {
                tree.put(identifier.getKey(), identifier.getValue());
            }
        }
        T act = convert(tree, type);
        List<Fault> faults = new ArrayList<>();
        for (ConstraintViolation<T> violation : validator.validate(act)) {
            // An element of a list is called "<list element>" by Bean Validation, and its index says enough.
            String field = violation.getPropertyPath().toString().replaceAll("\\.?<[^>]*>", "");
            faults.add(Fault.in(field, violation.getMessage()));
        }
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparing(fault -> String.valueOf(fault.field())));
            throw new InvalidAct(HttpStatus.BAD_REQUEST, faults);
        }
        return act;
    }

    private <T> T convert(ObjectNode tree, Class<T> type) {
        try {
            return JSON.treeToValue(tree, type);
        } catch (UnrecognizedPropertyException unknown) {
            throw InvalidAct.in(fieldOf(unknown), words.say("act.unknown-field"));
        } catch (DatabindException mismatch) {
            throw InvalidAct.in(fieldOf(mismatch), sentenceFor(mismatch));
        }
    }

    private String sentenceFor(DatabindException mismatch) {
        String wanted =
                mismatch instanceof tools.jackson.databind.exc.MismatchedInputException it && it.getTargetType() != null
                        ? it.getTargetType().getSimpleName()
                        : "";
        return switch (wanted) {
            case "String" -> words.say("act.not-text");
            case "LocalDate" -> words.say("act.not-a-date");
            case "int", "Integer", "long", "Long" -> words.say("act.not-a-number");
            case "LocalTime" -> words.say("act.not-a-time");
            case "boolean", "Boolean" -> words.say("act.not-a-truth-value");
            default ->
                mismatch instanceof tools.jackson.databind.exc.MismatchedInputException it && isEnum(it)
                        ? words.say("act.not-one-of", choices(it))
                        : words.say("act.not-understood");
        };
    }

    private static boolean isEnum(tools.jackson.databind.exc.MismatchedInputException mismatch) {
        return mismatch.getTargetType() != null && mismatch.getTargetType().isEnum();
    }

    private static String choices(tools.jackson.databind.exc.MismatchedInputException mismatch) {
        var choices = new ArrayList<String>();
        for (Object choice : mismatch.getTargetType().getEnumConstants()) {
            choices.add(choice.toString().toLowerCase(java.util.Locale.ROOT));
        }
        return String.join(", ", choices);
    }

    private static String fieldOf(JacksonException mismatch) {
        var field = new StringBuilder();
        for (JacksonException.Reference step : mismatch.getPath()) {
            if (step.getPropertyName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return field.toString();
    }

    private static boolean isNumber(Class<?> type, String field) {
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(it -> it.getName().equals(field) && it.getType() == int.class);
    }
}
