package org.allianceledger.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.allianceledger.ledger.store.Database;
import org.allianceledger.running.Client.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A commitment from word to delivery through the public door. */
class CommitmentsTest {

    private static final String PROMISE = "\"promise\":{\"key\":\"C-1\",\"title\":\"Ungdomsboliger\","
            + "\"deliverable\":\"12 boliger\",\"quantity\":{\"amount\":12,\"unit\":\"boliger\"},"
            + "\"due\":\"2024-06-30\",\"evidenceRule\":\"Ibrugtagningstilladelse\"}";
    private static final String WORD = ",\"authority\":{\"kind\":\"notice\",\"reference\":\"Brev\"}}";

    private final Client client = RunningApplication.on(Database.H2).client();
    private String alliance = "";
    private String body = "";
    private String person = "";
    private String giver = "";

    @BeforeEach
    void alliance() throws IOException {
        var seed = new Seed(client);
        alliance = seed.alliance();
        body = seed.body(alliance);
        person = seed.person(alliance);
        giver = partner("Boligforeningen", "housing");
        seed.adopted(body);
    }

    private String partner(String name, String kind) throws IOException {
        return client.post(
                        "/api/v1/alliances/" + alliance + "/partners",
                        "{\"name\":\"" + name + "\",\"kind\":\"" + kind + "\",\"from\":\"2020-01-01\"," + Seed.SOURCE
                                + "}")
                .id();
    }

    private Answer give(String by, String proof) throws IOException {
        return client.post(
                "/api/v1/alliances/" + alliance + "/commitments",
                "{\"giver\":\"" + by + "\",\"representative\":\"" + person + "\"," + proof + PROMISE
                        + ",\"from\":\"2024-01-01\",\"occurred\":\"2024-01-01\"" + WORD);
    }

    private static String proof(String kind) {
        return "\"proof\":{\"kind\":\"" + kind + "\",\"reference\":\"Pkt. 3\",\"given\":\"2023-12-01\"},";
    }

    private Answer on(String commitment, String path, String fields) throws IOException {
        return client.post("/api/v1/commitments/" + commitment + "/" + path, "{" + fields + WORD);
    }

    @Test
    void isDeliveredAndFoundGoodBySomebodyElse() throws IOException {
        Answer given = give(giver, proof("board_decision"));
        assertThat(given.status()).as(given.body()).isEqualTo(201);
        assertThat(given.headers().firstValue("location")).hasValue("/api/v1/commitments/" + given.id());
        assertThat(on(given.id(), "progress", "\"by\":\"" + giver + "\",\"delivered\":8")
                        .status())
                .isEqualTo(200);
        Answer document = client.send(
                "POST", "/api/v1/documents", "tilladelse".getBytes(UTF_8), "Content-Type", "application/pdf");
        assertThat(document.status()).as(document.body()).isEqualTo(201);
        String evidence = on(
                        given.id(),
                        "evidence",
                        "\"by\":\"" + giver
                                + "\",\"title\":\"Tilladelse\",\"delivered\":12,\"documents\":[{\"sha256\":\""
                                + document.text("sha256") + "\",\"name\":\"tilladelse.pdf\"}]")
                .id();
        String verdict = "\"verdict\":\"complete\",\"deliveredOn\":\"2024-06-01\",\"assessor\":\"";
        Answer own = on(given.id(), "evidence/" + evidence + "/acceptance", verdict + giver + "\"");
        assertThat(own.status()).isEqualTo(409);
        assertThat(own.text("reason")).isEqualTo("own_evidence");
        Answer accepted = on(given.id(), "evidence/" + evidence + "/acceptance", verdict + body + "\"");
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(200);
        assertThat(accepted.json().path("events").size()).isEqualTo(2);
        Answer late = on(given.id(), "progress", "\"by\":\"" + giver + "\",\"delivered\":12");
        assertThat(late.text("detail"))
                .isEqualTo("Forpligtelsen »C-1« er opfyldt; det kan kun ske, når den er gældende eller delvist opfyldt"
                        + " eller under genforhandling eller misligholdt.");
    }

    @Test
    void isNotFoundBrokenWithoutADecision() throws IOException {
        String commitment = give(giver, proof("board_decision")).id();
        on(commitment, "hearing", "\"statement\":\"Vi er på vej\"").id();
        Answer breach = on(commitment, "breach", "\"reason\":\"Intet leveret\",\"remedyBy\":\"2031-01-01\"");
        assertThat(breach.status()).isEqualTo(409);
        assertThat(breach.text("reason")).isEqualTo("needs_decision");
        Answer cited = client.post(
                "/api/v1/commitments/" + commitment + "/breach",
                "{\"reason\":\"Intet leveret\",\"remedyBy\":\"2031-01-01\","
                        + "\"authority\":{\"kind\":\"decision\",\"reference\":\"decision-none\"}}");
        assertThat(cited.text("reason")).isEqualTo("unknown_decision");
    }

    @Test
    void isRefusedOnTheRecordWithoutAuthorityFromHome() throws IOException {
        Answer none = give(giver, "");
        assertThat(none.status()).isEqualTo(409);
        assertThat(none.text("reason")).isEqualTo("no_pledge_authority");
        assertThat(none.text("detail"))
                .isEqualTo("Boligforeningen kan ikke bindes: der er ingen dokumentation for fuldmagt hjemmefra. Giv"
                        + " tilsagnet betinget, eller skaf fuldmagten.");
        assertThat(none.json().path("events").size()).isEqualTo(1);
        Answer official = give(partner("Kommunen", "municipality"), proof("signing_rule"));
        assertThat(official.text("reason")).isEqualTo("council_approval_missing");
    }

    @Test
    void keepsTheSameDocumentOnceAndGivesItBackToSave() throws IOException {
        byte[] bytes = ("regnskab " + alliance).getBytes(UTF_8);
        Answer first = client.send("POST", "/api/v1/documents", bytes, "Content-Type", "text/html");
        Answer again = client.send("POST", "/api/v1/documents", bytes, "Content-Type", "text/plain");
        assertThat(again.body()).isEqualTo(first.body());
        // Nobody may read what nothing names.
        assertThat(client.get("/api/v1/documents/" + first.text("sha256")).status())
                .isEqualTo(404);
        String commitment = give(giver, proof("board_decision")).id();
        long position = on(
                        commitment,
                        "evidence",
                        "\"by\":\"" + giver + "\",\"title\":\"Regnskab\",\"delivered\":12,\"documents\":[{\"sha256\":\""
                                + first.text("sha256") + "\",\"name\":\"regnskab.txt\"}]")
                .position();
        Answer read = client.get("/api/v1/documents/" + first.text("sha256") + "?minPosition=" + position);
        assertThat(read.body()).isEqualTo("regnskab " + alliance);
        assertThat(read.headers().firstValue("content-disposition").orElse("")).startsWith("attachment");
        assertThat(read.headers().allValues("x-content-type-options")).containsExactly("nosniff");
        assertThat(client.get("/api/v1/documents/" + "0".repeat(64)).status()).isEqualTo(404);
        Answer large = client.send(
                "POST", "/api/v1/documents", new byte[10 * 1024 * 1024 + 1], "Content-Type", "application/pdf");
        assertThat(large.status()).isEqualTo(413);
    }
}
