package org.allianceledger.running;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.allianceledger.account.TestAccount.Tokens;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts hostile text into every free text that it sends, wherever it is taken, and keeps as much as it can in one alliance. */
final class HostileClient extends Client {

    /** A product that no page has of itself; whoever shows it has evaluated what somebody wrote. */
    static final String EVALUATED = "53743561";

    static final String SUM = "7331*7331";

    /** Begins like a formula, closes what it may stand in, and asks four ways to be evaluated. */
    static final String TEXT =
            "=cmd|' /C calc'!A0 \" onmouseover=\"hostile()\"><script>hostile()</script><!-- '; drop table"
                    + " domain_event; -- ${" + SUM + "} [[${" + SUM + "}]] __${" + SUM + "}__::x #{" + SUM + "} *{"
                    + SUM + "} ~{" + SUM
                    + "} @{x(a=${" + SUM + "})} {0} {{" + SUM + "}}";

    /** The same, and goes on in a line of its own where a text may have lines. */
    static final String LINES = TEXT + "\nX-HOSTILE:1\r\nX-HOSTILE:2";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    // Names and sentences; what is an identifier, a word of the program or a key has neither blanks nor both cases.
    private static final Pattern FREE = Pattern.compile(".*\\s.*|\\p{Lu}\\p{Ll}+.*");
    private static final Set<String> NEVER = Set.of("occurred", "key", "day");
    private static final int PATIENCE = 40;

    private final Map<String, Map<String, Set<String>>> things = new TreeMap<>();
    private final Set<String> taken = new TreeSet<>();
    private final Map<String, String> elsewhere = new TreeMap<>();
    private @Nullable Answer alliance;

    HostileClient(int port, Tokens tokens) {
        super(port, tokens);
    }

    /** What was made, by the key of its alliance and by what an address calls it. */
    Map<String, Map<String, List<String>>> things() {
        var all = new TreeMap<String, Map<String, List<String>>>();
        things.forEach((key, those) -> {
            var here = new HashMap<String, List<String>>();
            those.forEach((name, ids) -> here.put(name, List.copyOf(ids)));
            all.put(key, here);
        });
        return all;
    }

    /** Has the next scene begin an alliance of its own, since this one has come too far for it. */
    void leave() {
        alliance = null;
    }

    /** The addresses and fields that took the text. */
    Set<String> taken() {
        return taken;
    }

    @Override
    Answer post(String asked, String body, String... headers) throws IOException {
        String path = here(asked);
        String json = here(body);
        if (path.equals("/api/v1/alliances") && alliance != null) {
            elsewhere.put(JSON.readTree(json).path("key").asString(""), key());
            return alliance;
        }
        ObjectNode original = (ObjectNode) JSON.readTree(json);
        ObjectNode spoilt = original.deepCopy();
        List<String> fields = new ArrayList<>();
        spoil(spoilt, "", fields);
        Answer answer = send("POST", path, bytes(spoilt), headers);
        for (int turn = 0; turn < PATIENCE && !fields.isEmpty() && answer.status() / 100 == 4; turn++) {
            List<String> refused = refused(answer, fields);
            if (refused.isEmpty()) {
                // Refused for something else that the text made untrue, such as a name that must be one known.
                refused = List.of(fields.getLast());
            }
            for (String field : refused) {
                boolean lines = spoilt.at(field).asString("").equals(LINES);
                put(spoilt, field, lines ? TEXT : original.at(field).asString(""));
                if (!lines) {
                    fields.remove(field);
                }
            }
            answer = send("POST", path, bytes(spoilt), headers);
        }
        if (path.equals("/api/v1/alliances") && answer.status() / 100 == 2) {
            alliance = answer;
        }
        if (answer.status() / 100 == 2) {
            fields.forEach(it -> taken.add(path.replaceAll("[a-z]+-[^/]*", "*") + " " + it));
            remember(answer);
        }
        return answer;
    }

    // Scenes go by the names that they have given their alliances.
    private String here(String text) {
        String there = text;
        for (var name : elsewhere.entrySet()) {
            there = there.replace(name.getKey(), name.getValue());
        }
        return there;
    }

    private String key() {
        return alliance == null ? "" : alliance.id().replace("alliance-", "");
    }

    private void remember(Answer answer) {
        String id = answer.text("id");
        int dash = id.indexOf('-');
        if (dash > 0) {
            things.computeIfAbsent(key(), it -> new TreeMap<>())
                    .computeIfAbsent(id.substring(0, dash) + "Id", it -> new TreeSet<>())
                    .add(id);
        }
    }

    private static void spoil(JsonNode at, String path, List<String> fields) {
        if (at instanceof ObjectNode object) {
            object.propertyStream().toList().forEach(it -> {
                String field = path + "/" + it.getKey();
                if (it.getValue().isString()) {
                    if (!NEVER.contains(it.getKey())
                            && FREE.matcher(it.getValue().asString()).matches()) {
                        object.put(it.getKey(), LINES);
                        fields.add(field);
                    }
                } else {
                    spoil(it.getValue(), field, fields);
                }
            });
        } else if (at instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i).isString()) {
                    if (FREE.matcher(array.get(i).asString()).matches()) {
                        array.set(i, JSON.getNodeFactory().stringNode(LINES));
                        fields.add(path + "/" + i);
                    }
                } else {
                    spoil(array.get(i), path + "/" + i, fields);
                }
            }
        }
    }

    private static void put(ObjectNode root, String field, String text) {
        int slash = field.lastIndexOf('/');
        JsonNode holder = root.at(field.substring(0, slash));
        String name = field.substring(slash + 1);
        if (holder instanceof ObjectNode object) {
            object.put(name, text);
        } else if (holder instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), JSON.getNodeFactory().stringNode(text));
        }
    }

    private static List<String> refused(Answer answer, List<String> fields) {
        String told = answer.body();
        return fields.stream()
                .filter(it -> told.contains("\"#" + it + "\"") || told.contains("\"" + it + "\""))
                .toList();
    }

    private static byte[] bytes(JsonNode body) {
        return JSON.writeValueAsBytes(body);
    }
}
