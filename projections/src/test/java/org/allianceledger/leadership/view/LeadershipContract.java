package org.allianceledger.leadership.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.allianceledger.LedgerNode;
import org.allianceledger.alliance.AllianceCommand.AdmitPartner;
import org.allianceledger.alliance.AllianceCommand.RegisterAlliance;
import org.allianceledger.alliance.AllianceEvent;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyCommand.ChangeCompetence;
import org.allianceledger.body.BodyCommand.EstablishBody;
import org.allianceledger.body.BodyId;
import org.allianceledger.body.Competence;
import org.allianceledger.history.view.HistoryQueries;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.LedgerEvent;
import org.allianceledger.ledger.store.LogReader;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.ReadModel;
import org.allianceledger.ledger.view.ReadModels;
import org.allianceledger.ledger.view.Rebuild;
import org.junit.jupiter.api.Test;

/** The leadership state against a naive oracle and against its own rebuild, on either database. */
abstract class LeadershipContract {

    private static final Authority BY = Authority.decision("D-1");

    abstract LedgerNode node();

    private String seen(AllianceId alliance, LocalDate day, Instant known, boolean latest) {
        return node().get(LeadershipQueries.class)
                .leadership(alliance, new PointInTime(day, known, latest))
                .map(DayBook::of)
                .orElse("");
    }

    private History lived(String key, long seed, int acts) {
        var history = new History(node(), key, seed);
        history.live(acts);
        node().settle(LeadershipQueries.MODEL);
        return history;
    }

    private ReadModel model() {
        return node().get(LeadershipReadModel.class);
    }

    private Rebuild.Comparison check() {
        return node().get(Rebuild.class).check(model(), (done, of) -> {});
    }

    /** Which alliance an event is of; the tests' identifiers hold its key where it has none. */
    private static boolean isOf(AllianceId alliance, LedgerEvent event) {
        return event instanceof AllianceEvent it
                ? it.allianceId().equals(alliance)
                : event.toString().contains("allianceId=" + alliance.value() + ",");
    }

    @Test
    void agreesWithADayBookForEveryDayAndEveryMoment() {
        // Two alliances use the same identifiers for partners and seats, and neither may touch the other's.
        var one = lived("one", 7, 260);
        var two = lived("two", 8, 60);
        for (var history : new History[] {one, two}) {
            var book = new DayBook();
            var pages = new TreeMap<Instant, String[]>();
            for (var message : node().get(LogReader.class).read(-1, 100_000)) {
                var event = (LedgerEvent) message.getPayload();
                if (isOf(history.alliance, event)) {
                    book.write(event);
                    pages.put(message.getTimestamp(), pagesOf(book));
                }
            }
            assertThat(pages).hasSizeGreaterThan(20);
            int every = Math.max(1, pages.size() / 25);
            int n = 0;
            for (var moment : pages.entrySet()) {
                if (n++ % every == 0) {
                    compare(history.alliance, moment.getKey(), moment.getValue(), false, 3);
                }
            }
            compare(history.alliance, pages.lastKey(), pages.lastEntry().getValue(), true, 1);
        }
    }

    private static String[] pagesOf(DayBook book) {
        var pages = new String[DayBook.DAYS];
        for (int day = 0; day < DayBook.DAYS; day++) {
            pages[day] = book.page(DayBook.FIRST.plusDays(day));
        }
        return pages;
    }

    private void compare(AllianceId alliance, Instant known, String[] pages, boolean latest, int step) {
        for (int n = 0; n < DayBook.DAYS; n += step) {
            LocalDate day = DayBook.FIRST.plusDays(n);
            assertThat(seen(alliance, day, known, latest))
                    .as("%s on %s as known at %s", alliance, day, known)
                    .isEqualTo(pages[n]);
        }
    }

    /** The live build was made an act at a time, the new one a thousand events at a time. */
    @Test
    void isTheSameWhenItIsMadeAnew() {
        lived("anew", 9, 60);
        var comparison = check();
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.rows()).isGreaterThan(20);
    }

    @Test
    void noticesARowThatSomebodyEditedAndMendsIt() {
        lived("edited", 10, 60);
        int edited = node().db()
                .update("update term_view set person_id = 'person-x' where alliance_id = 'alliance-edited'"
                        + " and kind = 'holder' and until_position is null");
        assertThat(edited).isPositive();
        var comparison = check();
        assertThat(comparison.isEqual()).isFalse();
        assertThat(comparison.differences()).hasSize(1);
        assertThat(comparison.differences().getFirst())
                .startsWith("term_view: %1$d rows missing, %1$d rows too many".formatted(edited))
                .contains("alliance_id=alliance-edited", "person_id is person-x, and a rebuild gives person-");
        node().get(Rebuild.class).rebuild(model(), (done, of) -> {});
        assertThat(check().isEqual()).isTrue();
    }

    @Test
    void keepsAnsweringWhileItIsRebuilt() throws Exception {
        var alliance = lived("steady", 11, 60).alliance;
        LocalDate day = DayBook.FIRST.plusDays(15);
        String expected = seen(alliance, day, Instant.now(), true);
        assertThat(expected).contains("seat ");
        long events = entries(alliance);
        var stop = new AtomicBoolean();
        var answers = new AtomicInteger();
        var reader = CompletableFuture.runAsync(() -> {
            var queries = node().get(LeadershipQueries.class);
            while (!stop.get()) {
                assertThat(seen(alliance, day, Instant.now(), true)).isEqualTo(expected);
                assertThat(queries.alliances(new PointInTime(day, Instant.now(), true), "", 100))
                        .anyMatch(it -> it.key().equals("steady"));
                assertThat(queries.allianceOfBody("body-steady0")).contains(alliance);
                assertThat(queries.person("person-steady0")).isPresent();
                assertThat(entries(alliance)).isEqualTo(events);
                answers.incrementAndGet();
            }
        });
        try {
            for (int i = 0; i < 6; i++) {
                for (ReadModel model : node().get(ReadModels.class).all()) {
                    node().get(Rebuild.class).rebuild(model, (done, of) -> {});
                }
            }
        } finally {
            stop.set(true);
        }
        reader.get();
        assertThat(answers.get()).isGreaterThan(3);
    }

    private long entries(AllianceId alliance) {
        return node().get(HistoryQueries.class)
                .find(alliance, HistoryQueries.Filter.NONE, -1, 10_000)
                .size();
    }

    @Test
    void keepsALongCompetenceWhole() {
        var body = new BodyId("body-long");
        var matters = Collections.nCopies(100, "a \"matter\" that goes on ".repeat(8));
        node().record(new RegisterAlliance("long", "Long", null, 0, DayBook.FIRST, null, BY));
        node().record(new EstablishBody(
                AllianceId.of("long"), body, null, "B", "k", null, null, null, null, DayBook.FIRST, null, BY));
        var competence = new Competence(true, matters, null);
        node().record(new ChangeCompetence(body, competence, DayBook.FIRST.plusDays(1), null, BY));
        node().settle(LeadershipQueries.MODEL);
        var seen = node().get(LeadershipQueries.class)
                .leadership(AllianceId.of("long"), new PointInTime(DayBook.FIRST.plusDays(1), Instant.now(), true))
                .orElseThrow();
        assertThat(seen.bodies().getFirst().competence()).isEqualTo(competence);
    }

    @Test
    void goesOnAfterATextThatADatabaseCannotKeep() {
        var alliance = AllianceId.of("nul");
        node().record(new RegisterAlliance("nul", "Nul", null, 0, DayBook.FIRST, null, BY));
        node().record(new AdmitPartner(alliance, null, null, "a\0b", null, null, DayBook.FIRST, null, BY));
        node().settle(LeadershipQueries.MODEL);
        var seen = node().get(LeadershipQueries.class)
                .leadership(alliance, new PointInTime(DayBook.FIRST, Instant.now(), true))
                .orElseThrow();
        assertThat(seen.partners().getFirst().name()).isEqualTo("a\uFFFDb");
    }
}
