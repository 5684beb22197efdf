package org.allianceledger.running;

import static org.allianceledger.running.Fjordlys.all;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Who may have a conflict of interest is suggested, and what people have made of it stands beside it. */
class SuggestedConflictsTest {

    private static Story story;

    @BeforeAll
    static void start() throws IOException {
        story = Story.shared();
    }

    @Nested
    class OfTheStory {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            "hab1, s4, own_grant, decision-fjordlys-d11, recused, own_grant, 2023-12-07",
            "d11, s4, own_grant, decision-fjordlys-d11, recused, own_grant, 2023-12-07",
            "d16, s4, own_commitment, commitment-fjordlys-c1, recused, own_commitment, 2024-09-12",
            "c5, s7, own_commitment, commitment-fjordlys-c5, recused, own_commitment, 2024-11-21",
            "c5b, s7, own_commitment, commitment-fjordlys-c5, recused, own_commitment, 2025-03-20",
            "m1, s5, leading_role, partner-fjordlys-paraplyvagten, open, , 2023-03-16",
            "ph1, s6, leading_role, decision-fjordlys-ph1, open, , 2023-06-15",
            "f10, s5, leading_role, decision-fjordlys-f10, open, , 2023-09-21"
        })
        void suggestsTheSeatThatTheProposalConcerns(
                String decision, String seat, String ground, String restsOn, String answer, String recorded, String day)
                throws IOException {
            JsonNode page = suggested(decision, "");

            assertThat(page.path("day").asString()).isEqualTo(day);
            assertThat(page.path("open").asInt(-1)).isEqualTo(answer.equals("open") ? 1 : 0);
            assertThat(page.path("suggestions").size()).isEqualTo(1);
            JsonNode found = page.path("suggestions").get(0);
            assertThat(found.path("seatId").asString()).isEqualTo("seat-fjordlys-" + seat);
            assertThat(found.path("ground").asString()).isEqualTo(ground);
            assertThat(found.path("restsOn").asString()).isEqualTo(restsOn);
            assertThat(found.path("answer").asString()).isEqualTo(answer);
            assertThat(found.path("recorded").asString("")).isEqualTo(recorded == null ? "" : recorded);
        }

        @Test
        void saysWhyInBothLanguages() throws IOException {
            JsonNode found = suggested("d16", "").path("suggestions").get(0);

            assertThat(found.path("person").asString()).isEqualTo("Birthe Anker");
            assertThat(found.path("partner").asString()).isEqualTo("Boligforeningen Bølgebryderen");
            assertThat(found.path("danish").asString())
                    .isEqualTo("Boligforeningen Bølgebryderen har givet tilsagnet C-1, som beslutningen handler om.");
            assertThat(found.path("english").asString())
                    .isEqualTo("Boligforeningen Bølgebryderen is the giver of commitment C-1,"
                            + " which the decision is about.");
        }

        @Test
        void isOpenUntilSomebodyRaisesIt() throws IOException {
            JsonNode before = suggested("d11", "?asOf=2023-12-01&knownAt=2023-12-01");

            assertThat(before.path("day").asString()).isEqualTo("2023-12-01");
            assertThat(before.path("open").asInt(-1)).isEqualTo(1);
            assertThat(all(before.path("suggestions"), "answer")).containsExactly("open");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "fo1", "rform", "fa1", "f07", "d09", "d06", "phb", "d14", "fb1", "d15", "m3", "m4", "m6", "fo2",
                    "fa2", "pkf", "d21", "m4x", "d26", "f40", "d31", "d32", "f13", "d12"
                })
        void suggestsNobodyWhenTheProposalNamesNobody(String decision) throws IOException {
            assertThat(suggested(decision, "").path("suggestions").size()).isZero();
        }

        @Test
        void tellsNothingOfWhatTheReaderMayNotRead() throws IOException {
            String closed = "/api/v1/decisions/decision-fjordlys-d12/suggested-conflicts";
            String partners = "/api/v1/decisions/decision-fjordlys-c5/suggested-conflicts";

            assertThat(status(closed, Story.PARTNER)).isEqualTo(404);
            assertThat(status(closed, Story.CHAIR)).isEqualTo(200);
            assertThat(story.client().anonymous().get(partners).status()).isEqualTo(404);
            assertThat(status(partners, Story.PARTNER)).isEqualTo(200);
            assertThat(status("/api/v1/decisions/decision-nowhere/suggested-conflicts", Story.CHAIR))
                    .isEqualTo(404);
        }

        private int status(String path, String account) throws IOException {
            return story.client().get(path, "Authorization", account).status();
        }

        private JsonNode suggested(String decision, String at) throws IOException {
            return story.get("/api/v1/decisions/decision-fjordlys-" + decision + "/suggested-conflicts" + at);
        }
    }

    @Nested
    class OfWhatIsProposedNow {

        private static final String DECISION = "decisions/decision-fjordlys-hvem";
        private static final String RAVN = "person-2d929ef1-4d18-433b-8710-891cb7e6bc93";
        private static final String DAMM = "person-8823a37b-b260-4771-96a1-fea54da9cb8f";
        private static final String AT = "?asOf=2026-01-20";

        @Test
        void looksAtEveryActAndAtTheRegister() throws IOException {
            Fjordlys fjordlys = Fjordlys.copy();
            fjordlys.act(
                    "alliances/fjordlys/interests",
                    "{'matterId':'matter-fjordlys-hvem','personId':'" + RAVN + "','year':2026,'occurred':'2026-01-15',"
                            + "'interests':[{'organisation':'Klitrosefonden','partnerId':'partner-fjordlys-klitrose',"
                            + "'nature':'Bestyrelsesmedlem'},{'organisation':'Låsen ApS','nature':'Ejer'}],"
                            + "'authority':{'kind':'rule_set','reference':'rules-fjordlys-fo2'}}");
            fjordlys.act(
                    "bodies/body-fjordlys-styregruppe/decisions",
                    "{'decisionId':'decision-fjordlys-hvem','key':'HVEM','title':'Sag','text':'Tekst',"
                            + "'matter':'ordinary','level':'open','occurred':'2026-01-15','authorises':["
                            + act("AmendCommitment", "commitment-fjordlys-c8", "")
                            + "," + act("MeetInstalmentCondition", "commitment-fjordlys-c3", "")
                            + ","
                            + act("TransferCommitment", "commitment-fjordlys-c9", "'to':'partner-fjordlys-lyngfjord'")
                            + "," + act("ExpelPartner", "partner-fjordlys-region", "")
                            + ","
                            + act(
                                    "GrantMandate",
                                    "mandate-fjordlys-m9",
                                    "'key':'M-9','holder':{'kind':'person','personId':'" + DAMM + "'}")
                            + "]}");
            fjordlys.act(
                    DECISION + "/conflicts",
                    "{'seatId':'seat-fjordlys-s3','ground':'leading_role','raisedBy':'seat-fjordlys-s5',"
                            + "'occurred':'2026-01-15'}");

            JsonNode page = fjordlys.read(DECISION + "/suggested-conflicts" + AT);
            assertThat(told(page))
                    .containsExactlyInAnyOrder(
                            "S3 own_grant commitment-fjordlys-c3 declared leading_role",
                            "S6 own_commitment commitment-fjordlys-c9 open ",
                            "S6 leading_role matter-fjordlys-hvem open ",
                            "S2 own_commitment commitment-fjordlys-c9 open ",
                            "S7 leading_role partner-fjordlys-region open ",
                            "S5 personal_interest mandate-fjordlys-m9 open ");
            assertThat(page.path("open").asInt(-1)).isEqualTo(5);
            assertThat(all(page.path("suggestions"), "danish"))
                    .contains("Thomas Ravn har i interesseregisteret for 2026 oplyst en tilknytning til Klitrosefonden:"
                            + " Bestyrelsesmedlem.");

            String address = "/api/v1/" + DECISION.replace("fjordlys", Fjordlys.KEY) + "/suggested-conflicts" + AT;
            assertThat(fjordlys.client().anonymous().get(address).body())
                    .contains("own_commitment")
                    .doesNotContain("Bestyrelsesmedlem", "matter-");
        }

        private static String act(String name, String subject, String terms) {
            return "{'act':'" + name + "','subject':'" + subject + "','terms':{" + terms + "}}";
        }

        private static List<String> told(JsonNode page) {
            return page.path("suggestions")
                    .valueStream()
                    .map(it -> String.join(
                            " ",
                            it.path("seatKey").asString(),
                            it.path("ground").asString(),
                            it.path("restsOn").asString(),
                            it.path("answer").asString(),
                            it.path("recorded").asString("")))
                    .toList();
        }
    }
}
