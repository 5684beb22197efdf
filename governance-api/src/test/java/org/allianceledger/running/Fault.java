package org.allianceledger.running;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allianceledger.ledger.LedgerId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One way to spoil the body of an act.
 *
 * @param pointer the field that the answer must name, as a JSON pointer
 */
record Fault(String name, String pointer, String body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String MEGABYTE = "x".repeat(1024 * 1024);
    // Left out on purpose: an alliance makes a key of its name, a seat is tied to nobody, rules and proposals have
    // usual parts.
    private static final Set<String> DEFAULTED = Set.of(
            "RegisterAlliance.key",
            "RejectEvidence.verdict",
            "CreateSeat.tie",
            "CallMeeting.kind",
            "RuleSet.composition",
            "RuleSet.tie",
            "RuleSet.proxies",
            "RuleSet.writtenProcedure",
            "RuleSet.urgentDecision",
            "RuleSet.delegation",
            "Quorum.measure",
            "Quorum.base",
            "Quorum.share",
            "ProposeDecision.draft",
            "ProposeDecision.matter",
            "ProposeDecision.level",
            "ProposeDecision.places",
            "ReviseProposal.places",
            "RecuseSeat.authority",
            "DecideUrgently.matter",
            "DecideUrgently.level",
            "RecordDissent.opinion",
            "DefineIndicator.smallCounts",
            "DefineIndicator.maskBelow",
            "DefineIndicator.needsAgreement",
            "DefineIndicator.level",
            "ProposePilot.level",
            "RecordSmallWin.maskBelow",
            "Input.inputId");

    @Override
    public String toString() {
        return name + " " + pointer;
    }

    /** Every fault in every field of the act, nested ones included. */
    static List<Fault> in(String body, Class<?> act) {
        var faults = new ArrayList<Fault>();
        var tree = (ObjectNode) JSON.readTree(body);
        spoil(tree, tree, act, "", faults);
        return faults;
    }

    private static void spoil(ObjectNode root, ObjectNode at, Class<?> type, String path, List<Fault> faults) {
        var change = new Change(root, at, path, faults);
        change.put("an unknown field", "etHeltUkendtFelt", "x");
        for (RecordComponent component : type.getRecordComponents()) {
            String field = component.getName();
            JsonNode valid = at.get(field);
            if (valid == null) {
                continue;
            }
            if (required(type, component)) {
                change.remove(field);
                change.put("null", field, null);
            }
            kinds(change, component.getType(), field, valid);
            if (valid instanceof ObjectNode nested && component.getType().isRecord()) {
                spoil(root, nested, component.getType(), path + "/" + field, faults);
            }
        }
    }

    private static void kinds(Change change, Class<?> type, String field, JsonNode valid) {
        change.put("an array", field, JSON.readTree("[[]]"));
        change.put("a megabyte", field, MEGABYTE);
        if (type == LocalDate.class) {
            for (String day : List.of(
                    "2024-02-30",
                    "1799-12-31",
                    "10000-01-01",
                    "+10000-01-01",
                    "-0044-03-15",
                    "21.3.2024",
                    "",
                    "2024-03-21T10:00:00Z")) {
                change.put("the date " + day, field, day);
            }
            change.put("a number", field, 20240321);
        } else if (LedgerId.class.isAssignableFrom(type)) {
            String known = valid.asString();
            change.put("an unknown id", field, known.substring(0, known.indexOf('-')) + "-" + "0".repeat(32));
            change.put("a malformed id", field, "hvem");
            change.put("a number", field, 7);
        } else if (type == String.class) {
            change.put("a number", field, 7);
            change.put("NUL", field, "a\0b");
            change.put("a control character", field, "a\u0007b");
            change.put("half a character", field, "a\uD83Db");
        } else if (type == int.class || type == Integer.class) {
            change.put("text", field, "mange");
            change.put("too much", field, 1_000_000);
            change.put("too little", field, -1);
            change.put("a fraction", field, 0.5);
        } else if (type == long.class || type == Long.class) {
            change.put("text", field, "mange");
            change.put("too much", field, Long.MAX_VALUE);
            change.put("too little", field, -1);
            change.put("a fraction", field, 0.5);
        } else if (type.isEnum() || type == boolean.class || type == Boolean.class) {
            change.put("a number", field, 7);
            change.put("no choice", field, "ingen af dem");
        } else if (Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type) || type.isRecord()) {
            change.put("text", field, "hej");
        }
    }

    private static boolean required(Class<?> type, RecordComponent component) {
        boolean must = component.getType().isPrimitive()
                || component.getAccessor().isAnnotationPresent(NotNull.class)
                || component.getAccessor().isAnnotationPresent(NotBlank.class);
        return must && !DEFAULTED.contains(type.getSimpleName() + "." + component.getName());
    }

    private record Change(ObjectNode root, ObjectNode at, String path, List<Fault> faults) {

        void remove(String field) {
            JsonNode kept = at.remove(field);
            faults.add(new Fault("missing", path + "/" + field, root.toString()));
            at.set(field, kept);
        }

        void put(String name, String field, Object value) {
            JsonNode kept = at.get(field);
            at.set(field, JSON.valueToTree(value));
            // Escaped, since no encoding can carry half a character.
            faults.add(new Fault(name, path + "/" + field, root.toString().replace("\uD83D", "\\ud83d")));
            if (kept == null) {
                at.remove(field);
            } else {
                at.set(field, kept);
            }
        }
    }
}
