package org.allianceledger.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.allianceledger.LedgerNode;
import org.allianceledger.alliance.AllianceCommand.AdmitPartner;
import org.allianceledger.alliance.AllianceCommand.RegisterAlliance;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyCommand.EstablishBody;
import org.allianceledger.body.Competence;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Refusal;
import org.junit.jupiter.api.Test;

/** What acts may rely on, on either database. */
abstract class ActsContract {

    private static final Authority BY = Authority.foundingAct("Founding");
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    abstract LedgerNode node();

    private static RegisterAlliance alliance(String key) {
        return new RegisterAlliance(key, "Alliance " + key, null, 0, DAY, null, BY);
    }

    private static AdmitPartner partner(String alliance, String key) {
        return new AdmitPartner(AllianceId.of(alliance), null, key, "Partner " + key, null, null, DAY, null, BY);
    }

    private static EstablishBody body(String alliance, String matter) {
        var matters = Collections.nCopies(100, matter);
        return new EstablishBody(
                AllianceId.of(alliance),
                null,
                null,
                "Group",
                "steering_group",
                null,
                null,
                new Competence(true, matters, matters),
                null,
                DAY,
                null,
                BY);
    }

    private static <T> List<Future<T>> atOnce(List<Callable<T>> tasks) throws InterruptedException {
        try (var pool = Executors.newFixedThreadPool(tasks.size())) {
            return pool.invokeAll(tasks);
        }
    }

    /** Keeps the transaction open after the aggregate is free again, so that the next act surely loses its race. */
    private Receipt slowly(Act act) {
        return node().get(Acts.class)
                .record(act, Origin.of("account-test", "test"), null, receipt -> Writers.pause(20));
    }

    private long placeOf(String event) {
        Long place = node().db()
                .queryForObject("select log_index from domain_event where event_identifier = ?", Long.class, event);
        return place == null ? -1 : place;
    }

    private long eventsOf(String aggregate) {
        return node().count("domain_event where aggregate_identifier = '" + aggregate + "'");
    }

    @Test
    void refusesAllButOneOfThoseWhoWantTheSameKey() throws Exception {
        var tasks = Collections.<Callable<Receipt>>nCopies(8, () -> slowly(alliance("race")));
        int recorded = 0;
        for (var result : atOnce(tasks)) {
            try {
                assertThat(result.get().id()).isEqualTo("alliance-race");
                recorded++;
            } catch (ExecutionException refused) {
                assertThat(refused).hasCauseInstanceOf(Refusal.class);
                assertThat(((Refusal) refused.getCause()).reason().code()).isEqualTo("alliance_exists");
            }
        }
        assertThat(recorded).isEqualTo(1);
        assertThat(eventsOf("alliance-race")).isEqualTo(1);
    }

    @Test
    void recordsEveryActOfARaceThatRulesAllow() throws Exception {
        node().record(alliance("busy"));
        var tasks = new ArrayList<Callable<Receipt>>();
        for (int i = 0; i < 8; i++) {
            String key = "p" + i;
            tasks.add(() -> slowly(partner("busy", key)));
        }
        for (var result : atOnce(tasks)) {
            Receipt receipt = result.get();
            assertThat(receipt.events()).hasSize(1);
            assertThat(receipt.position()).isEqualTo(placeOf(receipt.events().getFirst()));
        }
        assertThat(eventsOf("alliance-busy")).isEqualTo(9);
    }

    @Test
    void namesEveryEventOfAnActAndThePlaceOfTheLast() {
        node().record(alliance("named"));
        Receipt receipt = node().record(body("named", "budget"));
        assertThat(receipt.events()).hasSize(2);
        assertThat(receipt.position()).isEqualTo(placeOf(receipt.events().getLast()));
        assertThat(receipt.id()).startsWith("body-");
    }

    @Test
    void storesNothingForAWriterWhoHasNotSeenTheLatestVersion() {
        node().record(alliance("seen"));
        node().record(partner("seen", "a"));
        assertThatThrownBy(() -> expecting("alliance-seen", 0)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> expecting("alliance-seen", 2)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> expecting("alliance-other", 1)).isInstanceOf(NotChanged.class);
        assertThat(eventsOf("alliance-seen")).isEqualTo(2);
        expecting("alliance-seen", 1);
        assertThat(eventsOf("alliance-seen")).isEqualTo(3);
    }

    private Receipt expecting(String aggregate, long version) {
        return node().get(Acts.class)
                .record(
                        partner("seen", "b"),
                        Origin.of("account-test", "test"),
                        new ExpectedVersion(aggregate, version),
                        receipt -> {});
    }

    @Test
    void recordsAllActsOrNone() {
        assertThatThrownBy(() -> node().recordAll(List.of(alliance("all"), partner("all", "a"), partner("all", "a"))))
                .isInstanceOf(Refusal.class);
        assertThat(eventsOf("alliance-all")).isZero();
        Receipt receipt = node().recordAll(List.of(alliance("all"), partner("all", "a"), partner("all", "b")));
        assertThat(receipt.events()).hasSize(3);
        assertThat(receipt.position()).isEqualTo(placeOf(receipt.events().getLast()));
        assertThat(eventsOf("alliance-all")).isEqualTo(3);
    }

    @Test
    void storesNothingOfAnActWhoseEventIsTooLarge() {
        node().record(alliance("large"));
        long before = node().count("domain_event");
        assertThatThrownBy(() -> node().record(body("large", "å".repeat(200)))).isInstanceOf(EventTooLarge.class);
        assertThat(node().count("domain_event")).isEqualTo(before);
    }

    @Test
    void storesNothingWhenWhatGoesWithTheActFails() {
        assertThatThrownBy(() -> node().get(Acts.class)
                        .record(alliance("with"), Origin.of("account-test", "test"), null, receipt -> {
                            throw new IllegalStateException("No room");
                        }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(eventsOf("alliance-with")).isZero();
    }

    @Test
    void keepsWhoActedWithEachEvent() {
        Receipt receipt = node().record(alliance("who"));
        byte[] metaData = node().db()
                .queryForObject(
                        "select meta_data from domain_event where event_identifier = ?",
                        byte[].class,
                        receipt.events().getFirst());
        assertThat(new String(metaData, java.nio.charset.StandardCharsets.UTF_8))
                .contains("\"actor\":\"account-test\"")
                .contains("\"client\":\"test\"");
    }
}
