package org.allianceledger.running;

import java.util.List;
import java.util.stream.Stream;
import org.allianceledger.account.TestAccount;

/** Every page there is, with an address at which it has something to show and an account that reads it. */
final class Pages {

    static final String ANYBODY = "";

    private static final String FJORDLYS = "/alliances/fjordlys";
    private static final String THEN = "?asOf=2026-01-15&knownAt=2026-01-15";
    private static final String COMMITMENT = "commitment-fjordlys-";
    private static final String PARTNER = "partner-fjordlys-boelgebryderen";

    /**
     * A page.
     *
     * @param name of its picture
     * @param reader the account's name, empty for whoever has none
     * @param address with {@code {body}} and {@code {meeting}} for those of a {@link Council}
     * @param status that it answers with
     * @param empty whether it is of an alliance with nothing in it, whose key then stands for {@code {alliance}}
     */
    record Place(String name, String reader, String address, int status, boolean empty) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Place> ALL = Stream.of(
                    at(
                            ANYBODY,
                            "",
                            "login /login",
                            "login-wrong /login?wrong",
                            "login-closed /login?closed",
                            "login-unknown /login?unknown"),
                    at(
                            ANYBODY,
                            FJORDLYS,
                            "front ",
                            "decisions /decisions",
                            "decision /decisions/decision-fjordlys-fo2",
                            "decision-with-effect /decisions/decision-fjordlys-d16",
                            "decision-closed /decisions/decision-fjordlys-d12",
                            "agenda /agenda",
                            "indicator /indicators/indicator-fjordlys-i1",
                            "pilots /pilots",
                            "money /money",
                            "narrative /narrative",
                            "openness /openness",
                            "heard /heard",
                            "search /search?q=bolig",
                            "search-nothing /search?q=qwertyuiop",
                            "public-minutes-list /minutes",
                            "public-minutes /minutes/meeting-fjordlys-sg05x",
                            "open-data /open-data",
                            "picture-leadership /pictures/leadership",
                            "picture-mandates /pictures/mandates",
                            "commitments /commitments" + THEN,
                            "commitment /commitments/" + COMMITMENT + "c1" + THEN,
                            "commitment-grant /commitments/" + COMMITMENT + "c3" + THEN,
                            "commitment-breach /commitments/" + COMMITMENT + "c5" + THEN,
                            "matrix /commitments/matrix" + THEN,
                            "burn-up /commitments/burn-up" + THEN,
                            "action-plan /action-plan" + THEN,
                            "partners /partners" + THEN,
                            "partner /partners/" + PARTNER + THEN,
                            "partner-status /partners/" + PARTNER + "/status" + THEN,
                            "mandates-anybody /mandates",
                            "meeting-anybody /meetings/meeting-fjordlys-sg12",
                            "why-anybody /why/decision-fjordlys-d12"),
                    at(
                            TestAccount.NAME,
                            FJORDLYS,
                            "answer /partner/commitments/" + COMMITMENT + "c9",
                            "steering /steering",
                            "steering-council /steering?body={body}",
                            "steering-decision /steering/decisions/decision-fjordlys-d16",
                            "meetings /meetings?body=body-fjordlys-styregruppe",
                            "meeting /meetings/{meeting}",
                            "meeting-room /meetings/{meeting}/room",
                            "meeting-held /meetings/meeting-fjordlys-sg12",
                            "meeting-minutes /meetings/meeting-fjordlys-sg12/minutes",
                            "mandates /mandates",
                            "mandate /mandates/mandate-fjordlys-m7",
                            "may-i-yes"
                                + " /may-i?who=body-fjordlys-sekretariat/secretariat_lead&kroner=12.500&day=2025-01-15",
                            "may-i-no /may-i?kroner=68.000&day=2025-01-15",
                            "may-i-wrong /may-i?kroner=mange",
                            "leadership /leadership?asOf=2024-03-21"),
                    at(
                            "revisor",
                            FJORDLYS,
                            "audit /audit",
                            "audit-time /audit/time?asOf=2024-10-03&knownAt=2024-09-20",
                            "audit-compare"
                                + " /audit/compare?asOf=2024-06-01&knownAt=2024-06-01&asOf2=2024-10-08&knownAt2=2024-10-08",
                            "audit-replay /audit/decisions/decision-fjordlys-fo2",
                            "audit-replay-relied /audit/decisions/decision-fjordlys-d14",
                            "audit-why /why/mandate-fjordlys-m5",
                            "audit-history /audit/history?limit=20",
                            "audit-sample /audit/sample?seed=7-12-19&size=5",
                            "audit-reviews /audit/reviews"),
                    Stream.of(
                                    "refusals",
                                    "corrections",
                                    "late",
                                    "recusals",
                                    "quorum",
                                    "chair",
                                    "related",
                                    "reliance",
                                    "dispositions",
                                    "gaps",
                                    "commitments",
                                    "changes")
                            .map(it -> place("audit-list-" + it, "revisor", FJORDLYS + "/audit/lists/" + it, 200)),
                    at(
                            "partner",
                            FJORDLYS,
                            "ours /partner",
                            "ours-then /partner" + THEN,
                            "answer-others /partner/commitments/" + COMMITMENT + "c9",
                            "answer-ended /partner/commitments/" + COMMITMENT + "c5"),
                    at(
                            "medlem",
                            FJORDLYS,
                            "member /member?seat=seat-fjordlys-s9&asOf=2026-01-15",
                            "member-first /member"),
                    at("formand", "", "account /account"),
                    at(TestAccount.OPERATOR, "", "accounts /account/others"),
                    Stream.of(
                            place("login-wait", ANYBODY, "/login/wait", 200),
                            place("forbidden", "partner", FJORDLYS + "/audit", 403),
                            place("unknown-decision", ANYBODY, FJORDLYS + "/decisions/decision-unknown", 404),
                            place("unknown-alliance", ANYBODY, "/alliances/unknown", 404),
                            place("unknown-address", ANYBODY, "/nowhere", 404),
                            place("wrong-question", ANYBODY, FJORDLYS + "/commitments?after=nonsense", 400)),
                    Stream.of("", "/decisions", "/agenda", "/pilots", "/money", "/narrative", "/openness", "/heard")
                            .map(it -> nothing(ANYBODY, it)),
                    Stream.of(
                                    "/search",
                                    "/minutes",
                                    "/open-data",
                                    "/pictures/leadership",
                                    "/pictures/mandates",
                                    "/commitments",
                                    "/commitments/matrix",
                                    "/commitments/burn-up",
                                    "/action-plan",
                                    "/partners",
                                    "/mandates",
                                    "/leadership",
                                    "/may-i?kroner=100")
                            .map(it -> nothing(ANYBODY, it)),
                    Stream.of(
                                    "/steering",
                                    "/member",
                                    "/partner",
                                    "/audit",
                                    "/audit/time",
                                    "/audit/compare",
                                    "/audit/lists/refusals",
                                    "/audit/history",
                                    "/audit/reviews")
                            .map(it -> nothing(TestAccount.NAME, it)),
                    Stream.of(new Place("door", ANYBODY, "/", 200, true)))
            .flatMap(it -> it)
            .toList();

    private Pages() {}

    static List<Place> all() {
        return ALL;
    }

    private static Stream<Place> at(String reader, String base, String... named) {
        return Stream.of(named).map(it -> {
            int gap = it.indexOf(' ');
            return place(it.substring(0, gap), reader, base + it.substring(gap + 1), 200);
        });
    }

    private static Place place(String name, String reader, String address, int status) {
        return new Place(name, reader, address, status, false);
    }

    private static Place nothing(String reader, String address) {
        String name = address.replaceAll("\\?.*", "").replace('/', '-');
        return new Place("empty" + name, reader, "/alliances/{alliance}" + address, 200, true);
    }
}
