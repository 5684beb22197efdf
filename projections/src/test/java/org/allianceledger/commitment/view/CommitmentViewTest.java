package org.allianceledger.commitment.view;

import static org.allianceledger.commitment.view.CommitmentStory.ALL;
import static org.allianceledger.commitment.view.CommitmentStory.COUNCIL;
import static org.allianceledger.commitment.view.CommitmentStory.FUND;
import static org.allianceledger.commitment.view.CommitmentStory.HOMES;
import static org.allianceledger.commitment.view.CommitmentStory.HOUSING;
import static org.allianceledger.commitment.view.CommitmentStory.day;
import static org.allianceledger.commitment.view.Rows.ALLIANCE;
import static org.allianceledger.commitment.view.Rows.everything;
import static org.allianceledger.commitment.view.Rows.known;
import static org.allianceledger.commitment.view.Rows.now;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.allianceledger.commitment.CommitmentStatus;
import org.allianceledger.commitment.Verdict;
import org.allianceledger.commitment.view.CommitmentAccounts.Account;
import org.allianceledger.commitment.view.CommitmentQueries.Place;
import org.allianceledger.decision.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Commitments of an alliance like Fjordlys, listed from the rows that their events have made. */
class CommitmentViewTest {

    private static Rows rows;

    @BeforeAll
    static void play() {
        rows = new CommitmentStory().rows;
    }

    @AfterAll
    static void stop() {
        rows.close();
    }

    @Test
    void listsByDueDateWithWhatNeverFallsDueLast() {
        assertThat(keys(everything(), "2023-06-01")).containsExactly("C-4", "C-1", "C-5", "C-2", "C-3", "C-8");
        assertThat(list(everything(), "2023-06-01").getFirst().giverName()).isEqualTo("Paraplyvagten");
    }

    @Test
    void leavesOutWhatIsNotYetInEffect() {
        assertThat(keys(everything(), "2023-03-31")).containsExactly("C-1", "C-2");
        assertThat(keys(everything(), "2023-04-01")).containsExactly("C-4", "C-1", "C-2");
    }

    @Test
    void narrowsByGiverReceiverAndGoal() {
        assertThat(keys(everything().givenBy(COUNCIL.value()), "2025-06-01")).containsExactly("C-5", "C-2");
        assertThat(keys(everything().owedTo(HOUSING.value()), "2025-06-01")).containsExactly("C-5", "C-2");
        assertThat(keys(filter(HOMES.value(), Set.of(), null, null, false, false, null), "2025-06-01"))
                .containsExactly("C-1");
    }

    @Test
    void narrowsByStatusAndDueDate() {
        var wanted = Set.of(CommitmentStatus.CONDITIONAL, CommitmentStatus.BREACHED);
        assertThat(keys(filter(null, wanted, null, null, false, false, null), "2025-06-01"))
                .containsExactly("C-5", "C-2");
        assertThat(keys(filter(null, wanted, "2025-01-01", null, false, false, null), "2025-06-01"))
                .containsExactly("C-2");
        assertThat(keys(filter(null, Set.of(), null, "2024-12-31", false, false, null), "2023-06-01"))
                .containsExactly("C-4", "C-1", "C-5");
        assertThat(keys(filter(null, Set.of(), null, null, false, true, null), "2025-06-01"))
                .containsExactly("C-8");
    }

    @Test
    void findsWhatIsOverdueWithRecurringDuesAmongIt() {
        var overdue = filter(null, Set.of(), null, null, true, false, null);
        assertThat(keys(overdue, "2024-07-01")).containsExactly("C-4", "C-1");
        assertThat(keys(overdue, "2024-10-01")).containsExactly("C-4");
        assertThat(keys(overdue, "2025-02-01")).containsExactly("C-4", "C-5");
        CommitmentLine street = list(overdue, "2025-02-01").getFirst();
        assertThat(street.due()).isEqualTo("2023-12-31");
        assertThat(street.daysLate()).isEqualTo(398);
    }

    @Test
    void findsWhatHasChangedSince() {
        long latest = rows.position();
        assertThat(keys(filter(null, Set.of(), null, null, false, false, latest - 1), "2025-06-01"))
                .containsExactly("C-1");
        assertThat(keys(filter(null, Set.of(), null, null, false, false, latest), "2025-06-01"))
                .isEmpty();
    }

    @Test
    void keepsWhatTheGiverSaysApartFromWhatWasFound() {
        CommitmentLine before = line("C-1", "2024-01-01");
        assertThat(before.said()).isEqualTo(4);
        assertThat(before.delivered()).isNull();
        assertThat(before.remaining()).isEqualTo(12);
        assertThat(before.stated()).isEqualTo("i gang");
        assertThat(before.statedKnown()).isFalse();
        CommitmentLine after = line("C-1", "2025-06-01");
        assertThat(after.status()).isEqualTo(CommitmentStatus.FULFILLED);
        assertThat(after.said()).isEqualTo(4);
        assertThat(after.delivered()).isEqualTo(12);
        assertThat(after.verdict()).isEqualTo(Verdict.COMPLETE);
        assertThat(after.originalDue()).isEqualTo("2024-06-30");
        assertThat(after.due()).isEqualTo("2025-03-31");
        assertThat(after.daysLate()).isEqualTo(10);
        assertThat(after.version()).isEqualTo(2);
    }

    @Test
    void tellsTheStateOfADayAsKnownThen() {
        assertThat(rows.list(everything(), known("2023-10-20", "2023-10-20")))
                .filteredOn(it -> it.key().equals("C-4"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.due()).isEqualTo("2023-09-30");
                    assertThat(it.overdue()).isTrue();
                    assertThat(it.evidenceWaiting()).isEqualTo(1);
                });
        assertThat(line("C-4", "2023-10-20").overdue()).isFalse();
        assertThat(line("C-1", "2024-08-15").status()).isEqualTo(CommitmentStatus.RENEGOTIATING);
        assertThat(line("C-1", "2024-08-15").due()).isEqualTo("2024-06-30");
        assertThat(line("C-1", "2024-08-15").atRisk()).isFalse();
        assertThat(line("C-1", "2024-09-15").atRisk()).isTrue();
        assertThat(line("C-3", "2025-03-05").status()).isEqualTo(CommitmentStatus.ACTIVE);
        assertThat(line("C-3", "2025-03-06").status()).isEqualTo(CommitmentStatus.RELEASED);
    }

    @Test
    void answersTheSameFromBothTables() {
        var filters = List.of(
                everything(),
                everything().givenBy(COUNCIL.value()),
                everything().owedTo(ALL.value()),
                everything().owed(),
                filter(HOMES.value(), Set.of(), null, null, false, false, null),
                filter(null, Set.of(CommitmentStatus.ACTIVE), "2023-01-01", "2025-12-31", false, false, null),
                filter(null, Set.of(), null, null, true, false, null),
                filter(null, Set.of(), null, null, false, true, 5L));
        for (LocalDate day = day("2023-03-25"); day.isBefore(day("2025-06-01")); day = day.plusDays(23)) {
            for (CommitmentFilter filter : filters) {
                List<CommitmentLine> now = rows.list(filter, now(day.toString()));
                List<CommitmentLine> believed = rows.list(filter, known(day.toString(), "2029-12-31"));
                assertThat(now).as("%s %s", day, filter).isEqualTo(believed);
            }
        }
    }

    @Test
    void pagesWithoutLosingOrRepeatingALine() {
        for (CommitmentFilter filter :
                List.of(everything(), everything().owed(), everything().owedTo(ALL.value()))) {
            List<CommitmentLine> whole = rows.list(filter, now("2025-06-01"));
            var paged = new ArrayList<CommitmentLine>();
            Place after = null;
            List<CommitmentLine> page;
            do {
                page = rows.queries.list(ALLIANCE, filter, now("2025-06-01"), after, 1);
                paged.addAll(page);
                after = page.isEmpty() ? after : Place.of(page.getLast());
            } while (!page.isEmpty());
            assertThat(paged).isEqualTo(whole).isNotEmpty();
        }
    }

    @Test
    void hidesWhatAReaderMayNotReadFromListsAndSums() {
        CommitmentFilter open = CommitmentFilter.all(Set.of(Level.OPEN));
        assertThat(keys(open, "2025-06-01")).containsExactly("C-4", "C-1", "C-2", "C-3");
        assertThat(rows.accounts.accounts(ALLIANCE, open, now("2025-06-01")))
                .filteredOn(it -> it.party().equals(COUNCIL.value()))
                .singleElement()
                .satisfies(it -> assertThat(it.missed()).isZero());
        assertThat(rows.queries.mark(ALLIANCE, Set.of(Level.CLOSED)).position())
                .isLessThan(rows.queries.mark(ALLIANCE, Set.of(Level.OPEN)).position());
    }

    @Test
    void sumsUpHowEachHasKeptItsWord() {
        List<Account> accounts = rows.accounts.accounts(ALLIANCE, everything(), now("2025-06-01"));
        assertThat(accounts)
                .filteredOn(it -> it.party().equals(HOUSING.value()))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.name()).isEqualTo("Boligforeningen");
                    assertThat(it.given()).isEqualTo(1);
                    assertThat(it.delivered()).isEqualTo(1);
                    assertThat(it.late()).isEqualTo(1);
                    assertThat(it.changed()).isEqualTo(1);
                });
        assertThat(accounts)
                .filteredOn(it -> it.party().equals(COUNCIL.value()))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.given()).isEqualTo(1);
                    assertThat(it.missed()).isEqualTo(1);
                });
        assertThat(accounts)
                .filteredOn(it -> it.party().equals(FUND.value()))
                .singleElement()
                .satisfies(it -> assertThat(it.released()).isEqualTo(1));
    }

    @Test
    void saysWhoOwesWhomAndWhatOneWaitsFor() {
        assertThat(rows.accounts.matrix(ALLIANCE, everything(), now("2025-06-01")))
                .filteredOn(it -> it.giver().equals(FUND.value()))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.grants()).isEqualTo(300_000_000);
                    assertThat(it.owed()).isEqualTo(1);
                });
        var council = rows.accounts.ours(ALLIANCE, COUNCIL.value(), everything(), now("2024-11-01"), 90);
        assertThat(council.dueSoon()).extracting(CommitmentLine::key).containsExactly("C-5");
        assertThat(council.waiting()).extracting(CommitmentLine::key).containsExactly("C-2");
        var housing = rows.accounts.ours(ALLIANCE, HOUSING.value(), everything(), now("2024-11-01"), 90);
        assertThat(housing.owedToUs()).extracting(CommitmentLine::key).containsExactly("C-5");
    }

    @Test
    void keepsOneRowForEachCommitment() {
        assertThat(rows.db.queryForObject("select count(*) from commitment_now", Integer.class))
                .isEqualTo(6);
        assertThat(rows.db.queryForObject("select max(changed) from commitment_now", OffsetDateTime.class))
                .isEqualTo(OffsetDateTime.parse("2025-05-01T12:00:00+02:00"));
    }

    private static List<String> keys(CommitmentFilter filter, String day) {
        return list(filter, day).stream().map(CommitmentLine::key).toList();
    }

    private static List<CommitmentLine> list(CommitmentFilter filter, String day) {
        return rows.list(filter, now(day));
    }

    private static CommitmentLine line(String key, String day) {
        return list(everything(), day).stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static CommitmentFilter filter(
            String goal,
            Set<CommitmentStatus> statuses,
            String from,
            String to,
            boolean overdue,
            boolean withoutDue,
            Long changedAfter) {
        return new CommitmentFilter(
                null,
                null,
                goal,
                statuses,
                from == null ? null : day(from),
                to == null ? null : day(to),
                overdue,
                withoutDue,
                changedAfter,
                null,
                Set.of(Level.values()));
    }
}
