package org.allianceledger.running;

import static org.allianceledger.running.Fjordlys.NOTICE;
import static org.allianceledger.running.Fjordlys.all;
import static org.allianceledger.running.Fjordlys.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.allianceledger.ledger.store.Database;
import org.allianceledger.running.Client.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the ledger records, enforces and shows for rows T1 to T8 of what the seed text asks for, by the public door. */
class TraceabilityTest {

    private static final String HERE = "alliances/fjordlys";
    private static final String LEAD = "person-09f6244c-c844-4f58-996d-ea38b47bf443";

    private static Story story;
    private static Fjordlys fjordlys;

    @BeforeAll
    static void start() throws IOException {
        story = Story.shared();
        fjordlys = Fjordlys.demonstration();
    }

    @Test
    void t1_aResultNeedsEvidenceAndADecisionThatLedToNothingIsFound() throws IOException {
        JsonNode linked = story.recorded("ResultLinked", "result-fjordlys-1", "2025-04-10");
        assertThat(linked.path("evidenceIds").path(0).asString("")).isEqualTo("evidence-fjordlys-c1");

        String claim = "{'text':'Alt går godt','on':'2025-03-28',%s,'occurred':'2025-04-10'," + NOTICE + "}";
        JsonNode unseen = fjordlys.refused(
                HERE + "/results", claim.formatted("'commitmentIds':['commitment-fjordlys-c1'],'documents':[]"));
        assertThat(unseen.path("detail").asString(""))
                .isEqualTo("Et resultat skal vises ved mindst ét stykke dokumentation eller én måling.");
        JsonNode baseless = fjordlys.refused(
                HERE + "/results", claim.formatted("'commitmentIds':[],'evidenceIds':['evidence-fjordlys-c1']"));
        assertThat(baseless.path("detail").asString(""))
                .isEqualTo("Et resultat skal bygge på mindst én forpligtelse eller prøvehandling.");

        JsonNode thread = of(fjordlys.read(HERE + "/effects?asOf=2026-01-15"), "key", "D-16");
        assertThat(thread.path("commitmentIds").values()).hasToString("[\"commitment-fjordlys-c1\"]");
        assertThat(thread.path("evidenceIds").values()).hasToString("[\"evidence-fjordlys-c1\"]");
        assertThat(thread.path("resultIds").values()).hasToString("[\"result-fjordlys-1\"]");
        assertThat(all(fjordlys.read(HERE + "/results"), "text"))
                .containsExactly("Tolv unge er flyttet ind i egen bolig.");
        assertThat(all(fjordlys.read(HERE + "/effects?idle=12&asOf=2024-12-06"), "key"))
                .containsExactly("D-09");
        assertThat(all(fjordlys.read(HERE + "/effects?idle=12&asOf=2025-01-11"), "key"))
                .containsExactly("D-09", "D-11", "D-12");
    }

    @Test
    void t2_aPilotNeedsAStopCriterionAndSmallWinsAreShownByYear() throws IOException {
        JsonNode evaluated = story.recorded("PilotEvaluated", "pilot-fjordlys-natlys", "2023-12-07");
        assertThat(evaluated.path("verdict").asString("")).isEqualTo("scale");
        story.recorded("PilotStopped", "pilot-fjordlys-fastkaffe", "2025-08-21");

        JsonNode endless = fjordlys.refused(
                HERE + "/pilots",
                "{'key':'PH-3','title':'T','hypothesis':'H','successCriterion':'S','stopCriterion':' '," + NOTICE
                        + "}");
        assertThat(all(endless.path("errors"), "pointer")).containsExactlyInAnyOrder("/stopCriterion", "/evaluateOn");
        JsonNode unfounded = fjordlys.refused(
                "pilots/pilot-fjordlys-natlys/scaling",
                "{'evaluationId':'evaluation-ingen','what':'Mere'," + NOTICE + "}");
        assertThat(unfounded.path("reason").asString("")).isEqualTo("unknown_evaluation");

        JsonNode late = fjordlys.read(HERE + "/pilots?asOf=2023-12-08&knownAt=2023-12-06");
        assertThat(all(late.path("overdueEvaluation"), "key")).containsExactly("PH-1");
        JsonNode board = fjordlys.read(HERE + "/pilots?asOf=2026-01-15");
        assertThat(board.path("overdueEvaluation")).isEmpty();
        assertThat(Story.number(board.path("scaled").path(0), "daysToFirstTryOut"))
                .isEqualTo(109);
        assertThat(Story.number(board.path("stopped").path(0), "daysToFirstTryOut"))
                .isEqualTo(42);
        assertThat(board.path("stopped").path(0).path("learned").asString(""))
                .startsWith("De unge kommer, når der også er mad");
        JsonNode year = fjordlys.read(HERE + "/wins").path(0);
        assertThat(Story.number(year, "year")).isEqualTo(2023);
        assertThat(year.path("wins").path(0).path("countText").asString("")).isEqualTo("3");
        assertThat(story.get(Story.FJORDLYS + "/wins", Story.PARTNER).toString())
                .contains("færre end 5")
                .doesNotContain("\"value\"");
    }

    @Test
    void t3_aDecisionWithoutQuorumAllowsNothingAndItsArithmeticIsKept() throws IOException {
        assertThat(story.recorded("QuorumLacked", "decision-fjordlys-f13", "2023-12-07"))
                .isNotEmpty();

        JsonNode cited = fjordlys.refused(
                HERE + "/secretariat",
                "{'name':'Rådhuset','from':'2025-10-01','occurred':'2025-10-01',"
                        + "'authority':{'kind':'decision','reference':'decision-fjordlys-f40'}}");
        assertThat(cited.path("detail").asString("")).isEqualTo("F-40 gælder ikke den 1.10.2025.");
        JsonNode declared = fjordlys.refused(
                "decisions/decision-fjordlys-f13/outcome", "{'outcome':'adopted','occurred':'2023-12-07'}");
        assertThat(declared.path("detail").asString("")).isEqualTo("Det kan ikke ske nu: F-13 er på trinnet »udsat«.");

        JsonNode computed = fjordlys.read("decisions/decision-fjordlys-f13")
                .path("rounds")
                .path(0)
                .path("computation");
        JsonNode quorum = of(computed.path("tests"), "name", "quorum");
        assertThat(Story.number(computed.path("figures"), "present")).isEqualTo(4);
        assertThat(Story.number(quorum, "left") + quorum.path("relation").asString("") + Story.number(quorum, "right"))
                .isEqualTo("8>9");
        assertThat(Story.number(quorum, "need")).isEqualTo(5);
        assertThat(quorum.path("holds").asBoolean(true)).isFalse();
        assertThat(fjordlys.read("bodies/body-fjordlys-styregruppe/quorum?asOf=2024-06-13")
                        .path("quorum")
                        .path("danish")
                        .asString(""))
                .startsWith("Beslutningsdygtig med mindst 4 af 7 besatte pladser til stede");
        JsonNode waiting = fjordlys.read(HERE + "/decisions?which=waiting&asOf=2024-06-10&knownAt=2024-06-10");
        assertThat(all(waiting, "key")).containsExactly("F-13", "D-15", "FB-1", "M-3", "M-4");
        assertThat(of(waiting, "key", "F-13").path("waitingSince").asString("")).isEqualTo("2023-11-30");
        assertThat(of(waiting, "key", "M-3").path("waitingSince").asString("")).isEqualTo("2024-06-06");
        JsonNode called =
                fjordlys.read(HERE + "/decisions?which=waiting&body=body-fjordlys-styregruppe&asOf=2025-06-01");
        assertThat(all(called, "key")).as("what a working group was stopped in").containsExactly("F-13", "SR-1");
        assertThat(fjordlys.read(HERE + "/decisions?which=waiting&body=body-fjordlys-ag-bolig&asOf=2025-06-01"))
                .isEmpty();
    }

    @Test
    void t4_theSecretariatActsOnlyUnderAMandateAndAnybodyCanSeeWhoCouldAct() throws IOException {
        JsonNode refused = story.recorded("DispositionRefused", "mandate-fjordlys-m1", "2024-04-08");
        assertThat(refused.path("reason").asString("")).isEqualTo("expired");

        JsonNode extended = fjordlys.refused(
                "mandates/mandate-fjordlys-m6/renewal",
                "{'from':'2026-07-01','until':'2027-06-30','occurred':'2026-01-15',"
                        + "'authority':{'kind':'mandate','reference':'mandate-fjordlys-m6'}}");
        assertThat(extended.path("detail").asString(""))
                .isEqualTo("Det kræver en beslutning: RenewMandate kan ikke ske med denne hjemmel.");

        String authority = HERE + "/mandates/authority?amount=4500000&day=";
        JsonNode nobody = fjordlys.read(authority + "2024-04-08");
        assertThat(nobody.path("allowed").asBoolean(true)).isFalse();
        assertThat(nobody.path("danish").asString("")).isEqualTo("Mandatet M-1 udløb 31.3.2024.");
        assertThat(nobody.path("whoCan")).isEmpty();
        assertThat(nobody.path("deciding").path(0).asString("")).isEqualTo("body-fjordlys-styregruppe");
        assertThat(all(fjordlys.read(authority + "2023-06-23").path("whoCan"), "key"))
                .containsExactly("M-1");
        assertThat(all(fjordlys.read(authority + "2024-06-13").path("whoCan"), "key"))
                .containsExactly("M-3");
        assertThat(fjordlys.read(HERE + "/mandates/expiring?days=7&asOf=2024-03-23"))
                .isEmpty();
        for (String warning : new String[] {"7&asOf=2024-03-24", "30&asOf=2024-03-01", "60&asOf=2024-01-31"}) {
            assertThat(all(fjordlys.read(HERE + "/mandates/expiring?days=" + warning), "id"))
                    .as(warning)
                    .containsExactly("mandate-fjordlys-m1");
        }
    }

    @Test
    void t5_onlyASpokespersonSpeaksForTheNarrativeInForceAndPartnersJoinAfterOne() throws IOException {
        JsonNode adopted = story.recorded("NarrativeAdopted", "narrative-fjordlys", "2025-12-11");
        assertThat(adopted.path("versionId").asString("")).isEqualTo("version-fjordlys-nf2");

        String statement = "{'versionId':'version-fjordlys-%s','personId':'" + LEAD
                + "','on':'2025-12-12','channel':'Avis','text':'Hej','occurred':'2025-12-12',%s}";
        JsonNode unbidden = fjordlys.refused(HERE + "/statements", statement.formatted("nf2", NOTICE));
        assertThat(unbidden.path("detail").asString(""))
                .isEqualTo("Kun den, der har mandat til det, kan udtale sig for alliancen.");
        String mandate = "'authority':{'kind':'mandate','reference':'mandate-fjordlys-m6'}";
        JsonNode outdated = fjordlys.refused(HERE + "/statements", statement.formatted("nf1", mandate));
        assertThat(outdated.path("detail").asString(""))
                .isEqualTo("Den 12.12.2025 gælder en anden version af fortællingen, NF-2.");

        JsonNode told = fjordlys.read(HERE + "/narratives?asOf=2026-01-15");
        assertThat(told.path("inForce").asString("")).isEqualTo("version-fjordlys-nf2");
        JsonNode first = of(told.path("versions"), "key", "NF-1");
        assertThat(first.path("until").asString("")).isEqualTo("2025-12-10");
        assertThat(all(first.path("joined"), "name")).containsExactly("Haldor & Bruun A/S", "Klitrosefonden");
        assertThat(of(told.path("versions"), "key", "NF-2").path("joined")).isEmpty();
        assertThat(told.path("joinedBefore")).hasSize(6);
        assertThat(fjordlys.read(HERE + "/statements").path(0).path("versionId").asString(""))
                .isEqualTo("version-fjordlys-nf2");
    }

    @Test
    void t6_thoseItIsAboutAreHeardBeforeADecisionAndWhoWasHeardIsShown() throws IOException {
        JsonNode heard = story.recorded("InvolvementRecorded", "involvement-fjordlys-inv1", "2023-03-02");
        assertThat(heard.path("category").asString("")).isEqualTo("lived_experience");
        assertThat(story.events("InvolvementAnswered")).hasSize(3);

        Client client = RunningApplication.on(Database.H2).client();
        Map<String, String> ids = new HashMap<>(DecisionScene.of("OpenVoting", client));
        String decision = "/api/v1/decisions/" + ids.get("decisionId");
        client.post(decision + "/target-group", "{\"reason\":\"De unges vilkår\",\"occurred\":\"2024-03-01\"}")
                .id();
        Answer refused = client.post(
                decision + "/voting", "{" + Session.fill(DecisionScene.BODIES.get("OpenVoting"), ids) + "}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("detail"))
                .isEqualTo("Forslaget angår målgruppens vilkår: henvis til, hvem der er hørt, eller begrund, "
                        + "hvorfor ingen er det.");

        JsonNode overview = fjordlys.read(HERE + "/involvements/by-decision");
        JsonNode pilot = of(overview.path("decisions"), "key", "PH-1");
        assertThat(pilot.path("heard").path(0).asString("")).isEqualTo("lived_experience");
        assertThat(Story.number(pilot, "answered")).isEqualTo(Story.number(pilot, "inputs"));
        assertThat(of(overview.path("decisions"), "key", "D-14").path("waiver").asString(""))
                .startsWith("Ungepanelet holder først møde i april");
        assertThat(Story.number(overview, "withLivedExperience")).isEqualTo(3);
        assertThat(Story.number(overview, "inputs")).isEqualTo(3);
        assertThat(Story.number(overview, "answered")).isEqualTo(3);
    }

    @Test
    void t7_anEscalationNamesReceiverAndDateAndTheElevatorShowsWhatIsUnanswered() throws IOException {
        JsonNode escalated = story.recorded("IssueEscalated", "escalation-fjordlys-1", "2025-12-11");
        assertThat(escalated.path("answerBy").asString("")).isEqualTo("2026-03-31");

        JsonNode nowhere = fjordlys.refused(
                HERE + "/escalations",
                "{'key':'EL-9','fromBody':'body-fjordlys-styregruppe','level':'national','subject':'S','reason':'R',"
                        + "'answerBy':'2030-12-31','occurred':'2025-12-12'," + NOTICE + "}");
        assertThat(nowhere.path("detail").asString(""))
                .isEqualTo("Sig, hvem henvendelsen går til: enten et organ i alliancen eller en modtager uden for"
                        + " den.");
        JsonNode endless = fjordlys.refused(
                HERE + "/escalations",
                "{'key':'EL-9','fromBody':'body-fjordlys-styregruppe','external':'Ministeriet','level':'national',"
                        + "'subject':'S','reason':'R'," + NOTICE + "}");
        assertThat(all(endless.path("errors"), "pointer")).containsExactly("/answerBy");

        JsonNode waiting = fjordlys.read(HERE + "/escalations?asOf=2026-04-10");
        assertThat(all(waiting.path("up"), "external")).containsExactly("Ministeriet");
        assertThat(all(waiting.path("down"), "subject")).containsExactly("decision-fjordlys-sr1");
        assertThat(Story.number(waiting.path("unanswered").path(0), "daysUnanswered"))
                .isEqualTo(10);
        assertThat(fjordlys.read(HERE + "/escalations?asOf=2026-03-31").path("unanswered"))
                .isEmpty();
        assertThat(all(waiting.path("notPassedOn"), "key")).containsExactly("PH-2");
    }

    @Test
    void t8_moneyGivesNoVotesAndTheFundersVoteIsCounted() throws IOException {
        JsonNode grant = story.recorded("CommitmentGiven", "commitment-fjordlys-c3", "2023-04-20")
                .path("promise")
                .path("grant");
        assertThat(grant.path("termsVersion").asString("")).isEqualTo("v4");
        story.recorded("InstalmentReleased", "commitment-fjordlys-c3", "2023-05-02");

        JsonNode heavy = fjordlys.refused(
                "bodies/body-fjordlys-styregruppe/seats",
                "{'role':'member','votes':2,'tie':{'kind':'partner','partnerId':'partner-fjordlys-strandsvale'},"
                        + "'from':'2026-01-01'," + NOTICE + "}");
        assertThat(heavy.path("field").asString("")).isEqualTo("votes");
        assertThat(heavy.path("detail").asString("")).isEqualTo("Må højst være 1.");
        JsonNode early = fjordlys.refused(
                "commitments/commitment-fjordlys-c8/instalments/2/release", "{'amount':60000000," + NOTICE + "}");
        assertThat(early.path("detail").asString(""))
                .isEqualTo("Rate 2 kan ikke udbetales, før betingelsen er opfyldt: Godkendt status for 2025");

        JsonNode power = of(fjordlys.read(HERE + "/power?asOf=2026-01-15"), "name", "Strandsvalefonden");
        assertThat(Story.number(power, "decided")).isEqualTo(27);
        assertThat(Story.number(power, "inFavour")).isEqualTo(26);
        assertThat(all(power.path("carriedAlone"), "key")).containsExactly("FO-1");
        JsonNode partners = fjordlys.read(HERE + "/partners?asOf=2024-01-01");
        assertThat(of(partners, "key", "strandsvale").path("contributions").values())
                .hasToString("[\"knowledge\", \"money\"]");
        assertThat(of(partners, "key", "lyngfjord").path("contributions").values())
                .hasToString("[\"access\", \"authority\"]");
    }
}
