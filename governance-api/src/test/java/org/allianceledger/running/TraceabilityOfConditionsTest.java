package org.allianceledger.running;

import static org.allianceledger.running.Fjordlys.NOTICE;
import static org.allianceledger.running.Fjordlys.all;
import static org.allianceledger.running.Fjordlys.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The same for rows T9 to T15: the five conditions, binding collaboration and the Danish context. */
class TraceabilityOfConditionsTest {

    private static final String HERE = "alliances/fjordlys";
    private static final String LEAD = "person-09f6244c-c844-4f58-996d-ea38b47bf443";
    private static final String DOCUMENTS = "'documents':[{'sha256':'" + "0a".repeat(32) + "','name':'bilag.pdf'}]";

    private static Story story;
    private static Fjordlys fjordlys;
    private static Fjordlys copy;

    @BeforeAll
    static void start() throws IOException {
        story = Story.shared();
        fjordlys = Fjordlys.demonstration();
        copy = Fjordlys.copy();
    }

    @Test
    void t9_aGoalIsMeasurableAndOneVersionOfTheAgendaIsInForce() throws IOException {
        assertThat(story.recorded("CommonAgendaAdopted", "agenda-fjordlys", "2024-11-21")
                        .path("from")
                        .asString(""))
                .isEqualTo("2025-01-01");
        story.recorded("DissentRecorded", "decision-fjordlys-fa1", "2023-03-16");

        JsonNode vague = fjordlys.refused(
                HERE + "/agenda/versions",
                "{'key':'FA-4','vision':'V','problem':'P','direction':'R','goals':[{'key':'Mål 4','text':'Mål',"
                        + "'unit':'unge'}]," + NOTICE + "}");
        assertThat(all(vague.path("errors"), "pointer"))
                .containsExactlyInAnyOrder(
                        "/goals/0/indicator", "/goals/0/baseline", "/goals/0/target", "/goals/0/deadline");

        assertThat(all(fjordlys.read(HERE + "/agenda?asOf=2024-12-31").path("versions"), "standing"))
                .containsExactly("in_force", "not_yet");
        JsonNode now = fjordlys.read(HERE + "/agenda?asOf=2025-06-01");
        assertThat(all(now.path("versions"), "standing")).containsExactly("superseded", "in_force");
        JsonNode goal = now.path("inForce").path("goals").path(0);
        assertThat(Story.number(goal.path("goal"), "target")).isEqualTo(36);
        assertThat(Story.number(goal.path("whereWeAre"), "value")).isEqualTo(63);
        JsonNode dropped = fjordlys.read(HERE + "/agenda/diff?from=FA-1&to=FA-2")
                .path("diff")
                .path("dropped");
        assertThat(all(dropped, "goalId")).containsExactly("goal-fjordlys-uddannelse");
        assertThat(all(
                        fjordlys.read(HERE + "/commitments?status=active&asOf=2026-01-15&goal="
                                + dropped.path(0).path("goalId").asString("")),
                        "key"))
                .containsExactly("C-9");
    }

    @Test
    void t10_aCorrectedFigureIsFoundInWhatReliedOnItAndNothingIsMeasuredUnsigned() throws IOException {
        JsonNode corrected = story.recorded("MeasurementCorrected", "indicator-fjordlys-i1", "2024-04-18");
        assertThat(corrected.path("measurementId").asString("")).isEqualTo("measurement-fjordlys-i1-2024");

        String measured = "{'value':50,'on':'2026-01-05','methodVersion':%d,'source':'Natlys','occurred':'2026-01-06',"
                + NOTICE + "}";
        JsonNode unsigned = fjordlys.refused("indicators/indicator-fjordlys-i4/measurements", measured.formatted(1));
        assertThat(unsigned.path("detail").asString("")).isEqualTo("I-4 kan kun måles efter en dataaftale.");
        JsonNode unknown = fjordlys.refused("indicators/indicator-fjordlys-i1/measurements", measured.formatted(2));
        assertThat(unknown.path("detail").asString("")).isEqualTo("Den 5.1.2026 måles der efter metode 1, ikke 2.");

        assertThat(in2024("2024-03-21")).isEqualTo(71);
        assertThat(in2024("2024-04-18")).isEqualTo(79);
        JsonNode relied = fjordlys.read(HERE + "/indicators/relied-on-corrected");
        assertThat(all(relied, "measurement")).containsExactly("I-1/2024");
        assertThat(relied.path(0).path("decision").path("key").asString("")).isEqualTo("D-14");
        assertThat(relied.path(0).path("supersededBy").path("key").asString("")).isEqualTo("D-15");
        assertThat(fjordlys.read(HERE + "/indicators/relied-on-corrected?knownAt=2024-04-17"))
                .isEmpty();
    }

    private static int in2024(String known) throws IOException {
        JsonNode series = fjordlys.read("indicators/indicator-fjordlys-i1?knownAt=" + known)
                .path("series");
        return Story.number(of(series, "key", "I-1/2024").path("figure"), "value");
    }

    @Test
    void t11_theGiverDoesNotAssessItselfABreachIsADecisionAndWhatIsOwedIsShown() throws IOException {
        JsonNode breach = story.recorded("BreachDeclared", "commitment-fjordlys-c5", "2024-11-21");
        assertThat(breach.path("authority").path("kind").asString("")).isEqualTo("decision");

        String evidence = copy.act(
                "commitments/commitment-fjordlys-c4/evidence",
                "{'by':'partner-fjordlys-paraplyvagten','title':'Tal'," + DOCUMENTS + ",'occurred':'2026-01-15',"
                        + NOTICE + "}");
        JsonNode own = copy.refused(
                "commitments/commitment-fjordlys-c4/evidence/" + evidence + "/acceptance",
                "{'verdict':'complete','deliveredOn':'2026-01-14','assessor':'partner-fjordlys-paraplyvagten',"
                        + "'occurred':'2026-01-15'," + NOTICE + "}");
        assertThat(own.path("detail").asString(""))
                .isEqualTo("Giveren kan ikke vurdere sin egen levering; det skal en anden.");
        JsonNode unheard = fjordlys.refused(
                "commitments/commitment-fjordlys-c9/breach",
                "{'reason':'Intet leveret','remedyBy':'2031-01-01'," + NOTICE + "}");
        assertThat(unheard.path("detail").asString("")).startsWith("Giveren er ikke hørt.");

        JsonNode matrix = fjordlys.read(HERE + "/commitments/matrix?asOf=2024-06-01");
        assertThat(Story.number(of(matrix, "giverName", "Strandsvalefonden"), "grants"))
                .isEqualTo(300_000_000);
        assertThat(Story.number(of(matrix, "giverName", "Region Fjordland"), "overdue"))
                .isEqualTo(1);
        assertThat(all(fjordlys.read(HERE + "/commitments?dueFrom=2025-12-01&dueTo=2026-02-28"), "key"))
                .containsExactly("C-9", "C-3");
        JsonNode school =
                fjordlys.read(HERE + "/commitments/partners/partner-fjordlys-erhvervsskolen?days=90&asOf=2025-10-15");
        assertThat(all(school.path("dueSoon"), "key")).containsExactly("C-9");
        assertThat(all(school.path("overdue"), "key")).containsExactly("C-7");
    }

    @Test
    void t12_minutesAreCorrectedByAdditionAndOpennessIsMeasured() throws IOException {
        JsonNode added = story.recorded("MinutesAdded", "meeting-fjordlys-sg08", "2024-10-03");
        assertThat(added.path("reason").asString("")).isEqualTo("Stemmen var noteret forkert.");
        story.recorded("CheckpointPublished", "matter-fjordlys-kp2023", "2023-12-31");

        JsonNode rewritten = fjordlys.refused("meetings/meeting-fjordlys-sg08/minutes", "{'occurred':'2024-10-04'}");
        assertThat(rewritten.path("reason").asString("")).isEqualTo("minutes_approved");
        JsonNode nameless = fjordlys.refused(
                "meetings/meeting-fjordlys-sg08/minutes/additions", "{'text':'7-0-1','occurred':'2024-10-04'}");
        assertThat(all(nameless.path("errors"), "pointer"))
                .containsExactlyInAnyOrder("/target", "/reason", "/requestedBy", "/approvedBy");

        assertThat(fjordlys.read("meetings/meeting-fjordlys-sg08/minutes")
                        .path("text")
                        .asString(""))
                .contains("Vedtaget med 6 stemmer for og 1 imod", "Rettet ved tilføjelse nr. 1, den 3. oktober 2024");
        JsonNode openness = fjordlys.read(HERE + "/openness?asOf=2026-01-15");
        assertThat(Story.number(openness, "medianDaysToMinutes")).isEqualTo(13);
        assertThat(Story.number(of(openness.path("meetings"), "key", "SG-08"), "daysToApproval"))
                .isEqualTo(8);
        assertThat(Story.number(openness, "closedItems") + " of " + Story.number(openness, "items"))
                .isEqualTo("2 of 39");
        JsonNode funder = of(openness.path("silences"), "partnerId", "partner-fjordlys-strandsvale");
        assertThat(funder.path("since").asString(""))
                .as("the day the condition of its second instalment was met")
                .isEqualTo("2024-05-14");
        assertThat(Story.number(funder, "longest")).isEqualTo(604);
        assertThat(Story.number(funder, "current")).isEqualTo(7);
        assertThat(all(fjordlys.read(HERE + "/reviews"), "open")).containsExactly("1", "0");
    }

    @Test
    void t13_theSecretariatIsChosenHasNoVoteAndDoesNotAssessItself() throws IOException {
        JsonNode host = story.recorded("HostAppointed", "alliance-fjordlys", "2023-03-16");
        assertThat(host.path("authority").path("reference").asString("")).isEqualTo("decision-fjordlys-m1");
        story.recorded("SecretariatAppointed", "alliance-fjordlys", "2023-03-16");

        JsonNode vote = copy.refused(
                "bodies/body-fjordlys-styregruppe/seats",
                "{'role':'secretariat_lead','votes':1,'from':'2026-01-01',"
                        + "'authority':{'kind':'imported_source','reference':'Liste'}}");
        assertThat(vote.path("detail").asString(""))
                .isEqualTo("Sekretariatet har ingen stemme og kan ikke have en stemmeberettiget plads.");
        JsonNode selfAppointed =
                fjordlys.refused(HERE + "/secretariat", "{'name':'Os','from':'2026-01-01'," + NOTICE + "}");
        assertThat(selfAppointed.path("reason").asString("")).isEqualTo("needs_decision");
        String given = copy.act(
                HERE + "/commitments",
                "{'giver':'body-fjordlys-sekretariat','promise':{'key':'C-97','title':'Hjemmeside',"
                        + "'deliverable':'En hjemmeside','evidenceRule':'Adressen','due':'2026-12-31'},"
                        + "'from':'2026-01-10','occurred':'2026-01-10'," + NOTICE + "}");
        String evidence = copy.act(
                "commitments/" + given + "/evidence",
                "{'by':'body-fjordlys-sekretariat','title':'Adressen'," + DOCUMENTS + ",'occurred':'2026-01-15',"
                        + NOTICE + "}");
        JsonNode own = copy.refused(
                "commitments/" + given + "/evidence/" + evidence + "/acceptance",
                "{'verdict':'complete','deliveredOn':'2026-01-14','assessor':'body-fjordlys-sekretariat',"
                        + "'occurred':'2026-01-15'," + NOTICE + "}");
        assertThat(own.path("reason").asString("")).isEqualTo("own_evidence");

        JsonNode leadership = fjordlys.read(HERE + "/leadership?asOf=2024-01-01");
        assertThat(leadership.path("host").path("name").asString("")).isEqualTo("Foreningen Paraplyvagten");
        assertThat(leadership.path("secretariat").path("name").asString("")).isEqualTo("Fjordlys-sekretariatet");
    }

    @Test
    void t14_nobodyLeavesWithAPromiseHangingAndEveryPromiseHasADueDate() throws IOException {
        JsonNode notified = story.recorded("PartnerWithdrawalNotified", "alliance-fjordlys", "2024-12-06");
        assertThat(notified.path("lastDay").asString("")).isEqualTo("2025-03-05");
        story.recorded("CommitmentReleased", "commitment-fjordlys-c6", "2025-03-06");

        String school = HERE + "/partners/partner-fjordlys-erhvervsskolen";
        JsonNode hanging = fjordlys.refused(school + "/withdrawal", "{'lastDay':'2026-06-30'," + NOTICE + "}");
        assertThat(hanging.path("detail").asString(""))
                .isEqualTo("Lyngfjord Erhvervsskole kan ikke udtræde, før disse forpligtelser er frigivet, overdraget"
                        + " eller konstateret misligholdt: C-9.");
        JsonNode hasty = fjordlys.refused(
                school + "/withdrawal-notice", "{'lastDay':'2026-02-28','occurred':'2026-01-10'," + NOTICE + "}");
        assertThat(hasty.path("detail").asString(""))
                .isEqualTo("Udtræden kræver 3 måneders varsel: tidligst den 10.4.2026.");

        assertThat(fjordlys.read("commitments/commitment-fjordlys-c6")
                        .path("line")
                        .path("delivered")
                        .asInt(0))
                .isEqualTo(4);
        JsonNode accounts = fjordlys.read(HERE + "/commitments/accounts?asOf=2026-01-15");
        assertThat(Story.number(of(accounts, "name", "Haldor & Bruun A/S"), "transferred"))
                .isEqualTo(1);
        assertThat(Story.number(of(accounts, "name", "Region Fjordland"), "missed"))
                .isEqualTo(1);
        assertThat(Story.number(of(accounts, "name", "Boligforeningen Bølgebryderen"), "changed"))
                .isEqualTo(1);
        assertThat(Story.number(of(accounts, "name", "Lyngfjord Erhvervsskole"), "overdue"))
                .isEqualTo(1);
        assertThat(fjordlys.read(HERE + "/commitments?withoutDue=true&status=active,conditional"))
                .isEmpty();
    }

    @Test
    void t15_aMunicipalityIsBoundByItsCouncilAndWhatAwaitsItIsListed() throws IOException {
        JsonNode met = story.recorded("CommitmentConditionMet", "commitment-fjordlys-c2", "2023-10-17");
        assertThat(met.path("from").asString("")).isEqualTo("2023-10-10");
        story.recorded("JournalPackageExported", "matter-fjordlys-jp7", "2025-02-11");

        JsonNode official = copy.refusedOnTheRecord(
                HERE + "/commitments",
                "{'giver':'partner-fjordlys-lyngfjord','representative':'" + LEAD + "','promise':{'key':'C-98',"
                        + "'title':'Årsværk','deliverable':'Et årsværk','evidenceRule':'Løn','due':'2026-12-31'},"
                        + "'proof':{'kind':'signing_rule','reference':'Direktøren','given':'2025-12-01'},"
                        + "'from':'2026-01-10','occurred':'2026-01-10'," + NOTICE + "}");
        assertThat(official.path("detail").asString(""))
                .isEqualTo("Lyngfjord Kommune er en kommune og bindes kun af et punkt i kommunalbestyrelsen. Giv"
                        + " tilsagnet betinget, indtil det er behandlet.");
        JsonNode kept =
                of(copy.read(HERE + "/refusals"), "attempt", official.path("id").asString(""));
        assertThat(kept.path("reason").asString("")).isEqualTo("council_approval_missing");

        JsonNode awaiting = fjordlys.read(HERE + "/commitments?status=conditional&asOf=2023-09-01&knownAt=2023-09-01");
        assertThat(all(awaiting, "key")).containsExactly("C-2");
        assertThat(awaiting.path(0).path("conditionLatest").asString("")).isEqualTo("2023-12-31");
        assertThat(all(
                        fjordlys.read(HERE + "/commitments?status=conditional&asOf=2025-06-01&knownAt=2025-06-01"),
                        "key"))
                .containsExactly("C-11");
        assertThat(fjordlys.read(HERE + "/commitments?status=conditional")).isEmpty();
        JsonNode records = fjordlys.read(HERE + "/journal-packages").path(0).path("entries");
        assertThat(all(records, "date")).containsExactly("2023-06-15", "2023-12-07", "2024-01-11", "2024-06-13");
        JsonNode closed = of(records, "subject", "decision-fjordlys-d12");
        assertThat(closed.path("theme").asString("")).isEqualTo("Lejeforhold");
        assertThat(closed.path("stub").asBoolean(false)).isTrue();
    }
}
