package org.allianceledger.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.allianceledger.ledger.store.Database;
import org.allianceledger.running.Client.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** A mandate from its decision to the refusal of what it does not allow, through the public door. */
class MandatesTest {

    private record Place(Client client, String alliance, String person, String mandate) {

        static Place on(Database database) throws IOException {
            Client client = RunningApplication.on(database).client();
            var seed = new Seed(client);
            String alliance = seed.alliance();
            String body = seed.body(alliance);
            String person = seed.person(alliance);
            String seat = client.post(
                            "/api/v1/bodies/" + body + "/seats",
                            Seed.act("\"role\":\"secretariat_lead\",\"votes\":0,\"from\":\"2020-01-01\""))
                    .id();
            client.post(
                            "/api/v1/bodies/" + body + "/seats/" + seat + "/holder",
                            Seed.act("\"personId\":\"" + person + "\",\"from\":\"2023-01-01\""))
                    .id();
            String grant = "\"bodyId\":\"" + body + "\",\"holder\":{\"kind\":\"role\",\"bodyId\":\"" + body
                    + "\",\"role\":\"secretariat_lead\"},";
            String mandate = client.post(
                            "/api/v1/alliances/" + alliance + "/mandates",
                            Seed.act(grant + Seed.terms("M-1", "2023-04-01", "2024-03-31")))
                    .id();
            client.post(
                            "/api/v1/alliances/" + alliance + "/mandates",
                            Seed.act(grant + Seed.terms("M-3", "2024-06-13", "2025-06-30")))
                    .id();
            return new Place(client, alliance, person, mandate);
        }

        Answer dispose(long kroner, String day, String... headers) throws IOException {
            return client.post(
                    "/api/v1/mandates/" + mandate + "/dispositions",
                    "{\"personId\":\"%s\",\"amount\":%d,\"purpose\":\"drift\",\"text\":\"Evaluering %s\",\"day\":\"%s\",\"authority\":{\"kind\":\"mandate\",\"reference\":\"%s\"}}"
                            .formatted(person, kroner * 100, day, day, mandate),
                    headers);
        }

        JsonNode read(String view, long position) throws IOException {
            String mark = view.contains("?") ? "&" : "?";
            Answer answer = client.get("/api/v1/" + view + mark + "minPosition=" + position);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            return answer.json();
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesOnTheRecord(Database database) throws IOException {
        Place place = Place.on(database);
        assertThat(place.dispose(45_000, "2023-06-22").status()).isEqualTo(201);

        String key = Seed.unique("key");
        Answer refused = place.dispose(68_000, "2023-08-24", "Idempotency-Key", key);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(refused.text("reason")).isEqualTo("per_disposition");
        assertThat(refused.text("detail"))
                .isEqualTo("68.000 kr. overstiger mandatets grænse på 50.000 kr. pr. disposition.");
        assertThat(refused.text("id")).startsWith("disposition-");
        assertThat(refused.json().path("events").size()).isEqualTo(1);

        long events = RunningApplication.on(database).count("domain_event");
        Answer again = place.dispose(68_000, "2023-08-24", "Idempotency-Key", key, "Accept-Language", "en");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("id")).isEqualTo(refused.text("id"));
        assertThat(again.position()).isEqualTo(refused.position());
        assertThat(again.text("detail"))
                .isEqualTo("68,000 kr. exceeds the mandate's limit of 50,000 kr. per disposition.");
        assertThat(RunningApplication.on(database).count("domain_event")).isEqualTo(events);

        JsonNode refusals = place.read("alliances/" + place.alliance() + "/refusals", refused.position());
        assertThat(refusals.size()).isEqualTo(1);
        assertThat(refusals.path(0).path("attempt").asString("")).isEqualTo(refused.text("id"));
        assertThat(refusals.path(0).path("amount").asLong(0)).isEqualTo(6_800_000);
        JsonNode page = place.read("mandates/" + place.mandate(), refused.position());
        assertThat(page.path("usedInAll").asLong(0)).isEqualTo(4_500_000);
        assertThat(page.path("refusals").size()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void answersWhoMayAndWhenNobodyCould(Database database) throws IOException {
        Place place = Place.on(database);
        long position = place.dispose(45_000, "2023-06-22").position();
        String mandates = "alliances/" + place.alliance() + "/mandates";

        JsonNode gaps = place.read(mandates + "/gaps?role=secretariat_lead&asOf=2025-06-30", position);
        assertThat(gaps.size()).isEqualTo(1);
        assertThat(gaps.path(0).path("danish").asString("")).isEqualTo("1.4.–12.6.2024, 73 dage");

        JsonNode no = place.read(
                mandates + "/authority?amount=4500000&purpose=drift&day=2024-04-08&role=secretariat_lead", position);
        assertThat(no.path("allowed").asBoolean(true)).isFalse();
        assertThat(no.path("why").asString("")).isEqualTo("Mandatet M-1 udløb 31.3.2024.");
        assertThat(no.path("whoCan").size()).isZero();
        assertThat(no.path("deciding").size()).isEqualTo(1);

        JsonNode yes =
                place.read(mandates + "/authority?amount=4500000&day=2023-06-23&person=" + place.person(), position);
        assertThat(yes.path("allowed").asBoolean(false)).isTrue();
        assertThat(yes.path("remaining").asLong(0)).isEqualTo(15_500_000);
        assertThat(yes.path("whoCan").path(0).path("key").asString("")).isEqualTo("M-1");

        JsonNode lines = place.read(mandates + "?asOf=2024-04-08", position);
        assertThat(lines.path(0).path("standing").asString("")).isEqualTo("expired");
        assertThat(lines.path(1).path("standing").asString("")).isEqualTo("not_yet");
        assertThat(place.client()
                        .get("/api/v1/" + mandates + "/authority?amount=-1")
                        .status())
                .isEqualTo(400);
    }
}
