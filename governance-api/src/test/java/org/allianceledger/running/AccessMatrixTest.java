package org.allianceledger.running;

import static org.allianceledger.running.AccessScene.Who.ABSENT_MEMBER;
import static org.allianceledger.running.AccessScene.Who.AUDITOR;
import static org.allianceledger.running.AccessScene.Who.CHAIR;
import static org.allianceledger.running.AccessScene.Who.MEMBER;
import static org.allianceledger.running.AccessScene.Who.OTHER_PARTNER;
import static org.allianceledger.running.AccessScene.Who.PARTNER;
import static org.allianceledger.running.AccessScene.Who.RECUSED_CHAIR;
import static org.allianceledger.running.AccessScene.Who.RECUSED_MEMBER;
import static org.allianceledger.running.AccessScene.Who.SECRETARIAT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.allianceledger.ledger.store.Database;
import org.allianceledger.running.AccessScene.Who;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** RULES §10: every reading there is, by everyone who may ask, about things of every level. */
class AccessMatrixTest {

    /** Readings that are not walked, with the reason. */
    private static final Map<String, String> NOT_WALKED = Map.ofEntries(
            Map.entry("/error", "shown for what failed already"),
            Map.entry("/log/tile/**", "has a test of its own below"),
            Map.entry("/api/v1/events/{eventId}/proof", "hashes alone, for which one waits"),
            Map.entry("/alliances/{alliance}/live", "goes on for ever"),
            Map.entry("/api/v1/rule-set-templates/{name}", "the same for every ledger"),
            Map.entry("/v3/api-docs", "describes the program"),
            Map.entry("/v3/api-docs.yaml", "describes the program"),
            Map.entry("/v3/api-docs/swagger-config", "describes the program"),
            Map.entry("/swagger-ui.html", "describes the program"),
            Map.entry("/_static/**", "files of the program itself"));

    /** What an address needs to ask for. */
    private static final Map<String, String> QUESTIONS = Map.of(
            "/api/v1/alliances/{allianceId}/agenda/diff", "from=a&to=b",
            "/api/v1/ledger/proofs", "event=none",
            "/api/v1/alliances/{allianceId}/mandates/authority", "amount=1");

    private static final Set<Who> EVERYBODY = EnumSet.allOf(Who.class);
    private static final Set<Who> PARTNERS = Set.of(
            OTHER_PARTNER, PARTNER, MEMBER, ABSENT_MEMBER, RECUSED_MEMBER, RECUSED_CHAIR, SECRETARIAT, CHAIR, AUDITOR);
    private static final Set<Who> INSIDE =
            Set.of(MEMBER, ABSENT_MEMBER, RECUSED_MEMBER, RECUSED_CHAIR, SECRETARIAT, CHAIR, AUDITOR);
    private static final Set<Who> INSIDE_OR_PARTY =
            Set.of(PARTNER, MEMBER, ABSENT_MEMBER, RECUSED_MEMBER, RECUSED_CHAIR, SECRETARIAT, CHAIR, AUDITOR);
    private static final Set<Who> NOT_RECUSED = Set.of(MEMBER, ABSENT_MEMBER, SECRETARIAT, CHAIR, AUDITOR);

    private static final Map<String, Set<Who>> MAY_SEE = Map.ofEntries(
            Map.entry("decision open", EVERYBODY),
            Map.entry("decision partners", PARTNERS),
            Map.entry("decision closed", NOT_RECUSED),
            Map.entry("decision sealed", Set.of(MEMBER, RECUSED_MEMBER, RECUSED_CHAIR, CHAIR, AUDITOR)),
            Map.entry("item closed", NOT_RECUSED),
            Map.entry("material closed", NOT_RECUSED),
            Map.entry("commitment given", INSIDE_OR_PARTY),
            Map.entry("evidence closed", INSIDE_OR_PARTY),
            Map.entry("document unnamed", Set.of()),
            Map.entry("commitment open", EVERYBODY),
            Map.entry("commitment partners", PARTNERS),
            Map.entry("commitment closed", INSIDE_OR_PARTY),
            Map.entry("commitment sealed", Set.of(PARTNER, AUDITOR)),
            Map.entry("indicator closed", INSIDE),
            Map.entry("pilot closed", INSIDE),
            // Partners see in a list of its own that it was refused and for how much, not for what.
            Map.entry("refused disposition", Set.of(SECRETARIAT, AUDITOR)),
            Map.entry("interests", INSIDE));

    /** What differs from one asking of a page to the next. */
    private static final Pattern CHANGING = Pattern.compile(
            "name=\"_csrf\" value=\"[^\"]*\"|name=\"_key\" value=\"[^\"]*\"|knownAt=[^\"&]*|T[0-9:.]+Z");

    private static RunningApplication application;
    private static AccessScene scene;
    private static Instant beforeAnything;

    @BeforeAll
    static void prepare() throws IOException {
        // Of its own, since something sealed keeps the secretariat from the bundles of the log.
        application = RunningApplication.fresh(Database.H2);
        scene = AccessScene.in(application);
        beforeAnything = Instant.now();
    }

    @AfterAll
    static void stop() {
        application.context().close();
    }

    @Test
    void knowsEveryReadingThereIs() {
        assertThat(unfilled()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void showsEachReaderNothingButWhatTheyMaySee(Who who) throws IOException {
        var seen = new TreeSet<String>();
        var leaks = new TreeSet<String>();
        for (String address : addresses()) {
            String told = told(who, address);
            scene.marks().forEach((what, mark) -> {
                if (told.contains(mark)) {
                    seen.add(what);
                    if (!MAY_SEE.get(what).contains(who)) {
                        leaks.add(what + " at " + address);
                    }
                }
            });
        }
        assertThat(leaks).isEmpty();
        // Had nobody seen anything, nothing would have been proved.
        var due = new TreeSet<String>();
        MAY_SEE.forEach((what, readers) -> {
            if (readers.contains(who)) {
                due.add(what);
            }
        });
        assertThat(seen).isEqualTo(due);
    }

    private static String told(Who who, String address) throws IOException {
        boolean page = !address.startsWith("/api/") && !address.startsWith("/log/") && !address.startsWith("/actuator");
        if (page) {
            return scene.reading(who, address);
        }
        return scene.as(who).get(address).body()
                + scene.as(who).get(address, "Accept", "text/csv").body();
    }

    @Test
    void tellsTheUnknownAndTheForbiddenAlike() throws IOException {
        String closed = scene.id("commitment sealed");
        String unknown = "commitment-" + "0".repeat(closed.length() - "commitment-".length());
        for (Who who : EnumSet.of(Who.ANONYMOUS, OTHER_PARTNER, Who.ELSEWHERE_SECRETARIAT, SECRETARIAT)) {
            var forbidden = scene.as(who).get("/api/v1/commitments/" + closed);
            var absent = scene.as(who).get("/api/v1/commitments/" + unknown);
            assertThat(forbidden.status()).isEqualTo(absent.status()).isEqualTo(404);
            assertThat(forbidden.body().replace(closed, unknown)).isEqualTo(absent.body());
        }
    }

    @Test
    void keepsFromTheReaderWhetherADocumentIsThere() throws IOException {
        String unknown = "0".repeat(64);
        for (String what : List.of("material closed", "evidence closed", "document unnamed")) {
            String sha256 = scene.id(what);
            for (Who who : EnumSet.complementOf(EnumSet.copyOf(with(MAY_SEE.get(what), Who.ANONYMOUS)))) {
                var forbidden = scene.as(who).get("/api/v1/documents/" + sha256);
                var absent = scene.as(who).get("/api/v1/documents/" + unknown);
                assertThat(forbidden.status()).isEqualTo(absent.status()).isEqualTo(404);
                assertThat(forbidden.body().replace(sha256, unknown)).isEqualTo(absent.body());
            }
        }
    }

    @Test
    void findsByWordsWhatTheReaderMaySeeAndNothingElse() throws IOException {
        String search = "/alliances/" + scene.id("allianceId").replace("alliance-", "") + "/search?q=";
        String unheard = "Mffffffffffffffffffff";
        for (Who who : Who.values()) {
            String none = scene.reading(who, search + unheard);
            scene.marks().forEach((what, mark) -> {
                // The page says again what was asked for, so no more than the beginning is.
                String asked = mark.substring(0, unheard.length());
                String told = scene.told(who, search + asked);
                if (!MAY_SEE.get(what).contains(who)) {
                    assertThat(CHANGING.matcher(told.replace(asked, unheard)).replaceAll(""))
                            .as(who + " " + what)
                            .isEqualTo(CHANGING.matcher(none).replaceAll(""));
                }
            });
            assertThat(scene.reading(who, search + scene.marks().get("decision open")))
                    .contains("Nøgler " + scene.marks().get("decision open"));
        }
    }

    private static Set<Who> with(Set<Who> some, Who another) {
        var all = EnumSet.of(another);
        all.addAll(some);
        return all;
    }

    @Test
    void letsSomebodyElseRecordAnItemThatTheChairIsRecusedFrom() throws IOException {
        String alliance = "/alliances/" + scene.id("allianceId").replace("alliance-", "");
        String room = alliance + "/meetings/" + scene.id("closedMeeting") + "/room";
        String mark = scene.marks().get("item closed");
        assertThat(scene.reading(CHAIR, room)).contains(mark);
        for (String address : List.of(room, room + "?item=" + scene.id("closedItem"))) {
            assertThat(scene.reading(RECUSED_CHAIR, address))
                    .contains("Et punkt")
                    .contains("En anden fører det til protokols")
                    .doesNotContain(mark)
                    .doesNotContain(room + "/adoption")
                    .doesNotContain(room + "/adjournment");
        }
        for (String step : List.of("adoption", "vote", "recusal", "deferral", "outcome", "dissent", "mandate")) {
            var refused = scene.session(RECUSED_CHAIR)
                    .post(room + "/" + step, Map.of("item", scene.id("closedItem"), "_form", room));
            assertThat(refused.body())
                    .as(step)
                    .contains("Du er inhabil i punktet")
                    .doesNotContain(mark);
        }
    }

    @Test
    void countsWithoutTellingWhatIsClosed() throws IOException {
        var lines = new EnumMap<Who, Integer>(Who.class);
        for (Who who : Who.values()) {
            lines.put(
                    who,
                    scene.as(who)
                            .get("/api/v1/alliances/" + scene.id("allianceId") + "/commitments")
                            .json()
                            .size());
        }
        assertThat(lines)
                .containsEntry(Who.ANONYMOUS, 1)
                .containsEntry(Who.ELSEWHERE_AUDITOR, 1)
                .containsEntry(OTHER_PARTNER, 2)
                .containsEntry(PARTNER, 5)
                .containsEntry(MEMBER, 4)
                .containsEntry(SECRETARIAT, 4)
                .containsEntry(AUDITOR, 5);
    }

    @Test
    void letsAPartnerRecordItsOwnAndNothingElse() throws IOException {
        String own = "/api/v1/commitments/" + scene.id("commitment open");
        String report = "{\"by\":\"%s\",\"percent\":10,\"authority\":{\"kind\":\"notice\",\"reference\":\"Brev\"}}";
        String ours = report.formatted(scene.id("partnerId"));
        // Let through to the rules, which have it that nothing is reported on what is only proposed.
        assertThat(scene.as(PARTNER).post(own + "/progress", ours).text("reason"))
                .isEqualTo("not_in_state");
        for (Who who : EnumSet.of(OTHER_PARTNER, MEMBER, Who.UNTIED_CHAIR, Who.ELSEWHERE_SECRETARIAT)) {
            var refused = scene.as(who).post(own + "/progress", ours);
            assertThat(refused.status()).as(who.name()).isEqualTo(403);
            assertThat(refused.text("reason")).isIn("not_its_own", "other_alliance");
        }
        var feigned = scene.as(PARTNER).post(own + "/progress", report.formatted(scene.id("otherPartnerId")));
        assertThat(feigned.status()).isEqualTo(403);
        assertThat(scene.as(PARTNER)
                        .post("/api/v1/alliances/" + scene.id("allianceId") + "/persons", Seed.person())
                        .status())
                .isEqualTo(403);
        assertThat(scene.as(AUDITOR).post(own + "/progress", ours).status()).isEqualTo(403);
    }

    @Test
    void letsAMemberSpeakForTheirOwnSeatAlone() throws IOException {
        String conflicts = "/api/v1/decisions/" + scene.id("decision partners") + "/conflicts";
        String conflict = "{\"seatId\":\"%1$s\",\"ground\":\"own_grant\",\"raisedBy\":\"%1$s\"}";
        assertThat(scene.as(MEMBER)
                        .post(conflicts, conflict.formatted(scene.id("secondSeatId")))
                        .text("reason"))
                .isEqualTo("not_its_own");
        assertThat(scene.as(ABSENT_MEMBER)
                        .post(conflicts, conflict.formatted(scene.id("absentSeatId")))
                        .status())
                .isEqualTo(200);
        assertThat(scene.as(Who.ELSEWHERE_MEMBER)
                        .post(conflicts, conflict.formatted(scene.id("absentSeatId")))
                        .text("reason"))
                .isEqualTo("other_alliance");
    }

    @Test
    void handsTheLogOutToThoseAloneWhoReachEveryAlliance() throws IOException {
        for (Who who : Who.values()) {
            int status = scene.as(who).get("/log/tile/entries/000.p/1").status();
            // Whether there is a bundle yet, the log's own pace decides.
            assertThat(status == 200 || status == 404).as(who.name()).isEqualTo(who == AUDITOR);
        }
    }

    @Test
    void givesTheWholeOfAnAllianceToNobodyButItsAuditorWhileSomethingIsSealed() throws IOException {
        String audit = "/alliances/" + scene.id("allianceId").replace("alliance-", "") + "/audit/";
        for (Who who : Who.values()) {
            for (String what : List.of("package", "package?whole=true", "sample", "sample.zip?seed=a&size=1")) {
                int status = scene.session(who).ask(audit + what).statusCode();
                int refused = who == Who.ANONYMOUS ? 302 : 403;
                if (who == AUDITOR) {
                    assertThat(status).as(what).isNotEqualTo(403);
                } else {
                    assertThat(status).as(who + " " + what).isEqualTo(refused);
                }
            }
        }
    }

    @Test
    void keepsThatTheAuditorOpenedWhatIsClosed() throws IOException {
        String address = "/api/v1/decisions/" + scene.id("decision closed");
        assertThat(scene.as(AUDITOR).get(address).status()).isEqualTo(200);
        String log = "/api/v1/alliances/" + scene.id("allianceId") + "/access-log";
        for (Who who : Who.values()) {
            boolean inside = INSIDE.contains(who);
            var told = scene.as(who).get(log);
            assertThat(told.status()).isEqualTo(inside ? 200 : who == Who.ANONYMOUS ? 401 : 403);
            assertThat(told.body().contains(address)).isEqualTo(inside);
        }
    }

    private static List<String> addresses() {
        var addresses = new ArrayList<String>();
        for (String pattern : patterns()) {
            if (NOT_WALKED.containsKey(pattern)) {
                continue;
            }
            for (String filled : filled(pattern)) {
                String question = QUESTIONS.get(pattern);
                addresses.add(question == null ? filled : filled + "?" + question);
                // Nor by asking for what was known at another time.
                addresses.add(filled + "?" + (question == null ? "" : question + "&") + "knownAt=" + beforeAnything);
            }
        }
        return addresses;
    }

    private static Set<String> unfilled() {
        var unknown = new TreeSet<String>();
        for (String pattern : patterns()) {
            boolean walked = filled(pattern).stream().noneMatch(it -> it.contains("{") || it.contains("*"));
            if (!walked && !NOT_WALKED.containsKey(pattern)) {
                unknown.add(pattern);
            }
        }
        return unknown;
    }

    private static List<String> filled(String pattern) {
        return Readings.filled(pattern, scene.things());
    }

    private static Set<String> patterns() {
        return Readings.patterns(application.context());
    }
}
