package org.allianceledger.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.allianceledger.account.AccountRole;
import org.allianceledger.account.Accounts;
import org.allianceledger.account.TestAccount;
import org.allianceledger.ledger.store.Database;
import org.allianceledger.ledger.view.ReadModels;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.bind.annotation.RequestMethod;

/** What somebody writes is shown as they wrote it, and nowhere runs; what nobody means is refused in words. */
class InjectionTest {

    private static final List<String> INNER_MATTERS =
            List.of("Exception", "org.allianceledger", "org.springframework", "org.thymeleaf", "\tat ", "SQLState");
    private static final List<String> ELSEWHERE = List.of(
            "https://evil.example/",
            "//evil.example/",
            "/\\evil.example/",
            "\\/evil.example/",
            "/\t/evil.example/",
            "javascript:alert(1)",
            "/account\r\nSet-Cookie: hostile=1",
            "/{x}",
            "/%7Bx%7D",
            "/account{id}${7331*7331}");
    /** As many of each kind of thing as are walked. */
    private static final int MANY = Thorough.choose(3, 1000);

    /** One address out of so many for each odd value; which, goes by the value, so that together they meet most. */
    private static final int PART = Thorough.choose(8, 1);

    /** About as many alliances as are walked. */
    private static final int ALLIANCES = 8;

    private static RunningApplication application;
    private static HostileClient hostile;
    private static String alliance = "";
    private static final List<Map<String, List<String>>> THINGS = new ArrayList<>();
    private static final Map<String, PageSession> READERS = new HashMap<>();

    @BeforeAll
    static void write() throws IOException {
        application = RunningApplication.fresh(Database.H2);
        String root = application.client().root();
        int port = Integer.parseInt(root.substring(root.lastIndexOf(':') + 1));
        hostile = new HostileClient(port, application.store().tokens());
        for (var endpoint : ActEndpoints.of(application.context())) {
            String act = endpoint.toString();
            Scene scene = scene(act);
            hostile.post(scene.fill(endpoint.path()), scene.bodyOf(act));
        }
        long size = hostile.get("/api/v1/ledger").json().path("size").asLong();
        ReadModels models = application.context().getBean(ReadModels.class);
        models.all().forEach(it -> models.awaitPosition(it.name(), size - 1, 30_000));
        things();
        for (AccountRole role : List.of(AccountRole.SECRETARIAT, AccountRole.AUDITOR)) {
            String name = Seed.unique("hostile");
            application.context().getBean(Accounts.class).add(name, role, TestAccount.PASSWORD);
            READERS.put(role.name(), PageSession.of(root, name, TestAccount.PASSWORD));
        }
        READERS.put("ANONYMOUS", new PageSession(root));
    }

    @AfterAll
    static void stop() {
        application.context().close();
    }

    private static Scene scene(String act) throws IOException {
        try {
            return Scene.of(act, hostile);
        } catch (IllegalStateException tooLate) {
            hostile.leave();
            return Scene.of(act, hostile);
        }
    }

    private static void things() {
        List<String> kinds =
                List.of("refusals", "corrections", "late", "recusals", "related", "commitments", "changes");
        var all = new ArrayList<>(hostile.things().entrySet());
        all.removeIf(it -> it.getKey().isEmpty());
        all.sort(Comparator.comparing(
                it -> -it.getValue().values().stream().mapToInt(List::size).sum()));
        int step = Thorough.choose(Math.max(1, all.size() / ALLIANCES), 1);
        for (int i = 0; i < all.size(); i += step) {
            var these = new HashMap<String, List<String>>();
            all.get(i).getValue().forEach((name, ids) -> these.put(name, ids.subList(0, Math.min(MANY, ids.size()))));
            String key = all.get(i).getKey();
            these.put("allianceId", List.of("alliance-" + key));
            these.put("alliance", List.of(key));
            these.put("subject", these.getOrDefault("decisionId", List.of("alliance-" + key)));
            these.put("kind", kinds);
            THINGS.add(these);
        }
        alliance = THINGS.getFirst().get("alliance").getFirst();
    }

    @Test
    void isTakenIntoTheFreeTextsOfMostActs() {
        assertThat(hostile.taken()).hasSizeGreaterThan(150);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SECRETARIAT", "AUDITOR", "ANONYMOUS"})
    void runsNowhere(String reader) throws IOException {
        var wrong = new TreeSet<String>();
        int shown = 0;
        for (String address : addresses()) {
            var answer = READERS.get(reader).ask(address);
            String told = answer.body();
            String type = answer.headers().firstValue("content-type").orElse("");
            if (answer.statusCode() >= 500) {
                wrong.add(answer.statusCode() + " " + address);
            }
            if (told.contains(HostileClient.EVALUATED)) {
                wrong.add("evaluated " + address);
            }
            if ((type.contains("html") || type.contains("xml") || type.contains("svg"))
                    && (told.contains("<script>hostile") || told.contains("\" onmouseover=\"hostile"))) {
                wrong.add("raw " + address);
            }
            if (type.contains("csv") && formulas(told)) {
                wrong.add("formula " + address);
            }
            if (type.contains("calendar") && told.lines().anyMatch(it -> it.startsWith("X-HOSTILE"))) {
                wrong.add("line of its own " + address);
            }
            shown += told.contains("hostile()") ? 1 : 0;
        }
        assertThat(wrong).isEmpty();
        assertThat(shown).isGreaterThan(20);
    }

    @Test
    void isShownAsItWasTypedBesideWhatIsWrongWithIt() throws IOException {
        String form = "/alliances/" + alliance + "/leadership";
        for (String act : List.of("FillSeat", "ProposeCommitment", "RecordDisposition", "ObjectToMinutes")) {
            var answer = READERS.get("SECRETARIAT")
                    .post(
                            "/acts/" + act,
                            Map.of("text", HostileClient.LINES, "authority.kind", HostileClient.TEXT, "_form", form));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body())
                    .contains("role=\"alert\"")
                    .doesNotContain("<script>hostile")
                    .doesNotContain("\" onmouseover=\"hostile")
                    .doesNotContain(HostileClient.EVALUATED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "9999999-99-99", "-1", "99999999999999999999", "hostile", "long", "json"})
    void isRefusedInWordsWhereItMeansNothing(String what) throws IOException {
        String value = switch (what) {
            case "hostile" -> encoded(HostileClient.TEXT);
            case "long" -> "9".repeat(6000);
            case "json" -> encoded("{\"a\":[1]}&asOf[]=1");
            default -> what;
        };
        var query = new StringBuilder("?x=1");
        for (String name : List.of(
                "q",
                "after",
                "limit",
                "from",
                "to",
                "kind",
                "lateBy",
                "item",
                "at",
                "show",
                "body",
                "status",
                "giver",
                "receiver",
                "goal",
                "dueFrom",
                "dueTo",
                "level",
                "changedSince",
                "subject",
                "by",
                "amount",
                "purpose",
                "holder",
                "day",
                "period",
                "lang",
                "event",
                "size",
                "seed",
                "idle",
                "year",
                "page")) {
            query.append('&').append(name).append('=').append(value.length() > 200 ? value.substring(0, 200) : value);
        }
        var wrong = new TreeSet<String>();
        for (String address : part(first(), what)) {
            for (String asked : List.of(
                    query.toString(), "?asOf=" + value, "?knownAt=" + value, "?after=" + value + "&limit=" + value)) {
                look(address + asked, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "..%2f..%2f..%2fetc%2fpasswd",
                "..%5c..%5cboot.ini",
                "%2e%2e",
                "%00",
                "a%0d%0aSet-Cookie:%20hostile=1",
                "%7Bx%7D",
                "%24%7B7331*7331%7D",
                "%5B%5B%24%7B7331*7331%7D%5D%5D",
                "__%24%7B7331*7331%7D__::x",
                "%3Cscript%3Ehostile()%3C%2Fscript%3E",
                "alliance-%27%20or%201=1--"
            })
    void isNoAddressOfAnything(String segment) throws IOException {
        var wrong = new TreeSet<String>();
        for (String pattern : part(patterns(), segment)) {
            if (pattern.contains("{")) {
                look(pattern.replaceAll("\\{[A-Za-z0-9]+}", segment.replace("$", "\\$")), wrong);
                String inside = pattern.replace("{alliance}", alliance)
                        .replace("{allianceId}", "alliance-" + alliance)
                        .replaceAll("\\{[A-Za-z0-9]+}", segment);
                look(inside, wrong);
                look(inside + ".pdf", wrong);
            }
        }
        for (String path : List.of("/log/tile/", "/log/", "/_static/", "/webjars/")) {
            look(path + segment, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void sendsNobodyElsewhere() throws IOException {
        PageSession reader = READERS.get("SECRETARIAT");
        for (String elsewhere : ELSEWHERE) {
            for (var answer : List.of(
                    reader.postOnly("/reading", Map.of("lang", "da", "back", elsewhere)),
                    reader.postOnly("/acts/FillSeat", Map.of("_back", elsewhere, "_form", elsewhere)),
                    reader.postOnly(
                            "/acts/RegisterPerson",
                            Map.of(
                                    "allianceId",
                                    "alliance-" + alliance,
                                    "alias",
                                    Seed.unique("Ukendt"),
                                    "display",
                                    "alias",
                                    "authority.kind",
                                    "notice",
                                    "authority.reference",
                                    "Brev",
                                    "_back",
                                    elsewhere,
                                    "_form",
                                    elsewhere)))) {
                assertThat(answer.statusCode()).as(elsewhere).isBetween(300, 399);
                URI to = URI.create(answer.headers().firstValue("location").orElseThrow());
                assertThat(to.getHost()).as(elsewhere).isIn(null, "localhost");
                assertThat(to.getScheme()).as(elsewhere).isIn(null, "http");
                assertThat(answer.headers().allValues("set-cookie"))
                        .as(elsewhere)
                        .noneMatch(it -> it.startsWith("hostile"));
            }
        }
        String login = "/login?continue=https://evil.example/&next=https://evil.example/";
        assertThat(reader.ask(login).body())
                .doesNotContain("href=\"https://evil.example")
                .doesNotContain("action=\"https://evil.example");
    }

    @Test
    void needsTheTokenOfTheFormItCameWith() throws IOException {
        PageSession reader = READERS.get("SECRETARIAT");
        for (String pattern : Readings.patterns(application.context(), RequestMethod.POST)) {
            if (!pattern.startsWith("/api/") && !pattern.equals("/error") && !pattern.startsWith("/login")) {
                String address = pattern.replace("{alliance}", alliance)
                        .replace("{act}", "RegisterPerson")
                        .replaceAll("\\{[A-Za-z0-9]+}", "x");
                for (String token : List.of("", "forged")) {
                    assertThat(reader.forge(address, token).statusCode())
                            .as(pattern)
                            .isEqualTo(403);
                }
            }
        }
    }

    private static void look(String address, TreeSet<String> wrong) throws IOException {
        var answer = READERS.get("AUDITOR").ask(address);
        String told = answer.body();
        if (answer.statusCode() >= 500) {
            wrong.add(answer.statusCode() + " " + shortened(address));
        }
        String type = answer.headers().firstValue("content-type").orElse("");
        if (type.contains("html") && told.contains("<script>hostile") || told.contains(HostileClient.EVALUATED)) {
            wrong.add("runs " + shortened(address));
        }
        INNER_MATTERS.stream().filter(told::contains).forEach(it -> wrong.add(it.strip() + " " + shortened(address)));
        if (answer.headers().allValues("set-cookie").stream().anyMatch(it -> it.startsWith("hostile"))) {
            wrong.add("cookie " + shortened(address));
        }
    }

    private static String shortened(String address) {
        return address.length() > 160 ? address.substring(0, 160) + "…" : address;
    }

    private static boolean formulas(String csv) throws IOException {
        try (CSVParser rows = CSVParser.parse(csv, CSVFormat.RFC4180)) {
            for (CSVRecord row : rows) {
                for (String cell : row) {
                    if (!cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static List<String> part(List<String> all, String value) {
        var some = new ArrayList<String>();
        for (int i = Math.floorMod(value.hashCode(), PART); i < all.size(); i += PART) {
            some.add(all.get(i));
        }
        return some;
    }

    private static List<String> patterns() {
        return Readings.patterns(application.context()).stream()
                .filter(it -> !it.endsWith("/live") && !it.contains("**") && !it.equals("/error"))
                .toList();
    }

    private static List<String> addresses() {
        var all = new ArrayList<String>();
        for (String pattern : patterns()) {
            boolean data = pattern.startsWith("/api/") && !pattern.endsWith(".ics");
            for (var things : data ? THINGS.subList(0, 1) : THINGS) {
                Readings.filled(pattern, things).stream()
                        .filter(address -> !address.contains("{"))
                        .forEach(all::add);
            }
        }
        all.add("/alliances/" + alliance + "/search?q=hostile");
        all.add("/alliances/" + alliance + "/search?q=" + encoded(HostileClient.TEXT.substring(0, 90)));
        return all;
    }

    private static List<String> first() {
        var all = new ArrayList<String>();
        for (String pattern : patterns()) {
            String address = Readings.filled(pattern, THINGS.getFirst()).getFirst();
            if (!address.contains("{")) {
                all.add(address);
            }
        }
        return all;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
