package org.allianceledger.running;

import static org.allianceledger.running.Fjordlys.NOTICE;
import static org.allianceledger.running.Fjordlys.all;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What nobody can do, whatever they send; each refusal says why and leaves the history as it was. */
class ForbiddenActsTest {

    private static final String HERE = "alliances/fjordlys";
    private static final String THAT_DAY = ",'occurred':'2026-01-15'";
    private static final String LEAD = "person-09f6244c-c844-4f58-996d-ea38b47bf443";
    private static final String MANDATE = "'authority':{'kind':'mandate','reference':'mandate-fjordlys-m6'}";
    private static final String BREACH = "{'reason':'Intet leveret','remedyBy':'2031-01-01'" + THAT_DAY + "%s}";

    private Fjordlys fjordlys;

    @BeforeEach
    void copy() throws IOException {
        fjordlys = Fjordlys.copy();
    }

    @Test
    void refusesThatTheGiverAssessesItself() throws IOException {
        String commitment = "commitments/commitment-fjordlys-c4";
        String evidence = fjordlys.act(
                commitment + "/evidence",
                "{'by':'partner-fjordlys-paraplyvagten','title':'Tal','documents':[{'sha256':'" + "0b".repeat(32)
                        + "','name':'tal.pdf'}]" + THAT_DAY + "," + NOTICE + "}");
        String assessed = commitment + "/evidence/" + evidence;
        String own = "'assessor':'partner-fjordlys-paraplyvagten'" + THAT_DAY + ",";
        for (String authority : List.of(NOTICE, MANDATE, "'authority':{'kind':'imported_source','reference':'X'}")) {
            JsonNode accepted = fjordlys.refused(
                    assessed + "/acceptance",
                    "{'verdict':'complete','deliveredOn':'2026-01-14'," + own + authority + "}");
            assertThat(accepted.path("detail").asString(""))
                    .isEqualTo("Giveren kan ikke vurdere sin egen levering; det skal en anden.");
            JsonNode rejected = fjordlys.refused(
                    assessed + "/rejection", "{'verdict':'limited','reason':'Utydeligt'," + own + authority + "}");
            assertThat(rejected.path("reason").asString("")).isEqualTo("own_evidence");
        }
        fjordlys.act(
                assessed + "/acceptance",
                "{'verdict':'complete','deliveredOn':'2026-01-14','assessor':'body-fjordlys-sekretariat'" + THAT_DAY
                        + "," + NOTICE + "}");
    }

    @Test
    void refusesAFunderMoreThanOneVoteAndAnyOnItsOwnGrant() throws IOException {
        for (String authority : List.of(NOTICE, "'authority':{'kind':'imported_source','reference':'X'}")) {
            JsonNode heavy = fjordlys.refused(
                    "bodies/body-fjordlys-styregruppe/seats",
                    "{'role':'member','votes':2,'tie':{'kind':'partner','partnerId':'partner-fjordlys-strandsvale'},"
                            + "'from':'2026-01-01'," + authority + "}");
            assertThat(heavy.path("detail").asString("")).isEqualTo("Må højst være 1.");
        }
        var meeting = new Sitting(fjordlys, "vilkaar", "");
        meeting.recuse("s3", "own_grant");
        meeting.openVoting();
        String funder = "{'seatId':'seat-fjordlys-s3','choice':'for'" + THAT_DAY + "}";
        JsonNode ballot = fjordlys.refused(meeting.decision() + "/ballots", funder);
        assertThat(ballot.path("detail").asString(""))
                .isEqualTo("S3 kan ikke stemme: pladsen er ledig, fraværende eller inhabil.");
        assertThat(ballot.path("reason").asString("")).isEqualTo("not_eligible");
        meeting.adopt();
        JsonNode round = fjordlys.read(meeting.decision()).path("rounds").path(0);
        assertThat(all(round.path("question").path("ballots"), "seat"))
                .hasSize(7)
                .doesNotContain("seat-fjordlys-s3");
    }

    @Test
    void refusesABreachWithoutADecisionForIt() throws IOException {
        String breach = "commitments/commitment-fjordlys-c4/breach";
        fjordlys.act(
                "commitments/commitment-fjordlys-c4/hearing",
                "{'statement':'Vi er på vej','occurred':'2026-01-12'," + NOTICE + "}");

        JsonNode nothing = fjordlys.refused(breach, BREACH.formatted(""));
        assertThat(all(nothing.path("errors"), "pointer")).containsExactly("/authority");
        for (String authority :
                List.of(NOTICE, MANDATE, "'authority':{'kind':'rule_set','reference':'rules-fjordlys-fo2'}")) {
            JsonNode unbidden = fjordlys.refused(breach, BREACH.formatted("," + authority));
            assertThat(unbidden.path("detail").asString(""))
                    .isEqualTo("Det kræver en beslutning: DeclareBreach kan ikke ske med denne hjemmel.");
        }
        JsonNode another = fjordlys.refused(breach, BREACH.formatted("," + decided("c5")));
        assertThat(another.path("detail").asString(""))
                .isEqualTo("C-5 giver ikke hjemmel til dette: DeclareBreach for commitment-fjordlys-c4 indgår ikke i"
                        + " det vedtagne.");
        JsonNode rejected = fjordlys.refused(breach, BREACH.formatted("," + decided("f07")));
        assertThat(rejected.path("detail").asString("")).isEqualTo("F-07 gælder ikke den 15.1.2026.");

        breachByDecision("c4", "s5");
        assertThat(status("c4")).isEqualTo("breached");
    }

    @ParameterizedTest
    @CsvSource({
        "erhvervsskolen, c9, C-9, Lyngfjord Erhvervsskole, transferred",
        "klitrose, c8, C-8, Klitrosefonden, released",
        "region, c5b, C-5b, Region Fjordland, breached"
    })
    void refusesThatAPartnerLeavesUntilWhatItOwesIsSettled(
            String partner, String commitment, String key, String name, String settled) throws IOException {
        String leaving = HERE + "/partners/partner-fjordlys-" + partner;
        String withdrawal = "{'lastDay':'2026-04-15'" + THAT_DAY + "," + NOTICE + "}";
        fjordlys.act(leaving + "/withdrawal-notice", withdrawal);
        assertThat(notice(partner, "2026-04-15")).isEqualTo("2026-04-15 false");
        assertThat(notice(partner, "2026-04-16")).isEqualTo("2026-04-15 true");
        for (JsonNode refused : List.of(
                fjordlys.refused(leaving + "/withdrawal", withdrawal),
                fjordlys.refused(leaving + "/expulsion", withdrawal.replaceFirst("\\{", "{'reason':'Brud',")))) {
            assertThat(refused.path("detail").asString(""))
                    .isEqualTo(name + " kan ikke udtræde, før disse forpligtelser er frigivet, overdraget eller"
                            + " konstateret misligholdt: " + key + ".");
        }
        assertThat(lastDay(partner)).isEmpty();

        assertThat(fjordlys.read(HERE + "/partners?asOf=2026-04-16").findValuesAsString("key"))
                .contains(partner);

        settle(commitment, settled);
        assertThat(status(commitment)).isEqualTo(settled);
        fjordlys.act(leaving + "/withdrawal", withdrawal);
        assertThat(lastDay(partner)).isEqualTo("2026-04-15");

        String sooner = withdrawal.replace("04-15", "03-31");
        for (JsonNode refused : List.of(
                fjordlys.refused(leaving + "/withdrawal", sooner),
                fjordlys.refused(leaving + "/withdrawal", withdrawal),
                fjordlys.refused(leaving + "/expulsion", sooner.replaceFirst("\\{", "{'reason':'Brud',")))) {
            assertThat(refused.path("detail").asString(""))
                    .isEqualTo("Udtræden er allerede registreret for " + name
                            + ": sidste dag som partner er den 15.4.2026.");
        }
        assertThat(lastDay(partner)).isEqualTo("2026-04-15");
        assertThat(fjordlys.read(HERE + "/partners?asOf=2026-04-16").findValuesAsString("key"))
                .isNotEmpty()
                .doesNotContain(partner);
    }

    @Test
    void refusesTheSecretariatAVoteInAnyBody() throws IOException {
        String vote = "bodies/body-fjordlys-styregruppe/seats/seat-fjordlys-s8";
        String office = "bodies/body-fjordlys-sekretariat/seats/seat-fjordlys-projektleder";
        String chair = Fjordlys.of(
                        fjordlys.read(HERE + "/leadership?asOf=2026-02-02").path("bodies"), "key", "styregruppe")
                .path("roles")
                .path(0)
                .path("seats")
                .path(0)
                .path("holder")
                .path("personId")
                .asString("");
        for (String authority : List.of(NOTICE, "'authority':{'kind':'imported_source','reference':'X'}")) {
            String lead = "{'personId':'" + LEAD + "','from':'2026-02-02'," + authority + "}";
            String voter = "{'personId':'" + chair + "','from':'2026-02-02'," + authority + "}";
            for (JsonNode refused : List.of(
                    fjordlys.refused(vote + "/holder", lead),
                    fjordlys.refused(vote + "/substitutes", lead),
                    fjordlys.refused(office + "/substitutes", voter))) {
                assertThat(refused.path("detail").asString(""))
                        .isEqualTo("Sekretariatet har ingen stemme og kan ikke have en stemmeberettiget plads.");
                assertThat(refused.path("field").asString("")).isEqualTo("personId");
            }
        }
    }

    @Test
    void keepsTheRefusalOfAPledgeThatNobodyAtHomeHasAllowed() throws IOException {
        JsonNode refused = fjordlys.refusedOnTheRecord(
                HERE + "/commitments",
                "{'giver':'partner-fjordlys-strandsvale','representative':'" + LEAD + "','promise':{'key':'C-95',"
                        + "'title':'Penge','deliverable':'Flere penge','evidenceRule':'Kvittering',"
                        + "'due':'2026-12-31'},'from':'2026-01-15'" + THAT_DAY + "," + NOTICE + "}");
        JsonNode kept = Fjordlys.of(
                fjordlys.read(HERE + "/refusals"), "attempt", refused.path("id").asString(""));
        assertThat(kept.path("reason").asString("")).isEqualTo("no_pledge_authority");
        assertThat(kept.path("danish").asString(""))
                .isEqualTo(refused.path("detail").asString(""))
                .startsWith("Strandsvalefonden kan ikke bindes");
    }

    private void settle(String commitment, String how) throws IOException {
        String path = "commitments/commitment-fjordlys-" + commitment;
        switch (how) {
            case "released" ->
                fjordlys.act(
                        path + "/release",
                        "{'reason':'Udtræden','lastDay':'2026-01-14','personId':'" + LEAD + "'" + THAT_DAY + ","
                                + MANDATE + "}");
            case "transferred" ->
                fjordlys.act(
                        path + "/transfer",
                        "{'to':'partner-fjordlys-boelgebryderen','personId':'" + LEAD + "','representative':'" + LEAD
                                + "','proof':{'kind':'board_decision','reference':'Bestyrelsen','given':'2026-01-05'},"
                                + "'promise':{'key':'C-12','title':'Lærepladser','deliverable':'To lærepladser',"
                                + "'evidenceRule':'Aftaler','due':'2026-12-31'},'from':'2026-01-15'" + THAT_DAY + ","
                                + MANDATE + "}");
            default -> {
                fjordlys.act(path + "/hearing", "{'statement':'Vi er på vej','occurred':'2026-01-12'," + NOTICE + "}");
                breachByDecision(commitment, "s7");
            }
        }
    }

    private void breachByDecision(String commitment, String givers) throws IOException {
        var meeting = new Sitting(
                fjordlys,
                "brud-" + commitment,
                "{'act':'DeclareBreach','subject':'commitment-fjordlys-" + commitment
                        + "','terms':{'remedyBy':'2031-01-01'}}");
        meeting.recuse(givers, "own_commitment");
        meeting.openVoting();
        meeting.adopt();
        fjordlys.act(
                "commitments/commitment-fjordlys-" + commitment + "/breach",
                BREACH.formatted("," + decided("brud-" + commitment)));
    }

    private static String decided(String decision) {
        return "'authority':{'kind':'decision','reference':'decision-fjordlys-" + decision + "'}";
    }

    private String status(String commitment) throws IOException {
        return fjordlys.read("commitments/commitment-fjordlys-" + commitment)
                .path("line")
                .path("status")
                .asString("");
    }

    /** The partner's last day; empty while it stays. */
    private String lastDay(String partner) throws IOException {
        return partner(partner, "2026-01-15").path("until").asString("");
    }

    /** The day the partner has given notice of, and whether it has gone by. */
    private String notice(String partner, String day) throws IOException {
        JsonNode seen = partner(partner, day);
        return seen.path("noticeUntil").asString("") + " "
                + seen.path("noticePassed").asBoolean();
    }

    private JsonNode partner(String key, String day) throws IOException {
        return Fjordlys.of(fjordlys.read(HERE + "/partners?asOf=" + day), "key", key);
    }
}
