package org.allianceledger.commitment.view;

import static org.allianceledger.commitment.view.Rows.ALLIANCE;
import static org.allianceledger.commitment.view.Rows.SOURCE;
import static org.allianceledger.commitment.view.Rows.everything;
import static org.allianceledger.commitment.view.Rows.known;
import static org.allianceledger.commitment.view.Rows.now;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.allianceledger.alliance.AllianceEvent.PartnerAdmitted;
import org.allianceledger.alliance.GoalId;
import org.allianceledger.alliance.PartnerId;
import org.allianceledger.commitment.CommitmentId;
import org.allianceledger.commitment.CommitmentStatus;
import org.allianceledger.commitment.Condition;
import org.allianceledger.commitment.DeliveryEvent.CommitmentFulfilled;
import org.allianceledger.commitment.DeliveryEvent.EvidenceAccepted;
import org.allianceledger.commitment.DeliveryEvent.EvidenceSubmitted;
import org.allianceledger.commitment.DeliveryEvent.MilestoneRescheduled;
import org.allianceledger.commitment.DeliveryEvent.ProgressReported;
import org.allianceledger.commitment.EvidenceId;
import org.allianceledger.commitment.Grant;
import org.allianceledger.commitment.PartyId;
import org.allianceledger.commitment.PledgeEvent.CommitmentGiven;
import org.allianceledger.commitment.PledgeEvent.CommitmentGivenConditionally;
import org.allianceledger.commitment.Promise;
import org.allianceledger.commitment.Promise.Milestone;
import org.allianceledger.commitment.Promise.Quantity;
import org.allianceledger.commitment.Promise.Recurrence;
import org.allianceledger.commitment.SettlementEvent.BreachDeclared;
import org.allianceledger.commitment.SettlementEvent.CommitmentAmended;
import org.allianceledger.commitment.SettlementEvent.CommitmentReleased;
import org.allianceledger.commitment.SettlementEvent.RenegotiationRequested;
import org.allianceledger.commitment.Verdict;
import org.allianceledger.commitment.view.CommitmentAccounts.Account;
import org.allianceledger.commitment.view.CommitmentQueries.Place;
import org.allianceledger.decision.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Commitments of an alliance like Fjordlys, listed from the rows that their events have made. */
class CommitmentViewTest {

    private static final PartyId ALL = PartyId.of(ALLIANCE);
    private static final PartyId HOUSING = new PartyId("partner-housing");
    private static final PartyId COUNCIL = new PartyId("partner-council");
    private static final PartyId STREET = new PartyId("partner-street");
    private static final PartyId FUND = new PartyId("partner-fund");
    private static final GoalId HOMES = new GoalId("goal-homes");

    private static Rows rows;

    @BeforeAll
    static void play() {
        rows = new Rows();
        admit(HOUSING, "Boligforeningen");
        admit(COUNCIL, "Kommunen");
        admit(STREET, "Paraplyvagten");
        admit(FUND, "Fonden");
        give("C-1", HOUSING, "2023-03-30", homes("2024-06-30", Level.OPEN));
        rows.add(
                day("2023-03-30"),
                new CommitmentGivenConditionally(
                        ALLIANCE,
                        id("C-2"),
                        COUNCIL,
                        null,
                        null,
                        promise(
                                "C-2",
                                "2 årsværk bostøtte",
                                HOUSING,
                                Set.of(),
                                null,
                                "2025-12-31",
                                null,
                                null,
                                Level.OPEN),
                        new Condition("Byrådets bevilling", "Byrådet", day("2023-10-31")),
                        day("2023-03-30"),
                        day("2023-03-30"),
                        SOURCE));
        var quarterly = new Recurrence(Recurrence.Every.QUARTER, day("2023-06-30"), null);
        // Given before it takes effect.
        give(
                "C-4",
                STREET,
                "2023-03-30",
                "2023-04-01",
                promise("C-4", "Opsøgende team", ALL, Set.of(), null, null, quarterly, null, Level.OPEN));
        var grant = new Grant(300_000_000, "SF-2023-118", "v4", List.of());
        give(
                "C-3",
                FUND,
                "2023-04-20",
                promise("C-3", "Bevilling", ALL, Set.of(), null, "2026-04-20", null, grant, Level.OPEN));
        give(
                "C-5",
                COUNCIL,
                "2023-05-01",
                promise("C-5", "Sagsbehandling", HOUSING, Set.of(), null, "2024-12-31", null, null, Level.PARTNERS));
        give(
                "C-8",
                FUND,
                "2023-05-02",
                promise("C-8", "Efter nærmere aftale", ALL, Set.of(), null, null, null, null, Level.CLOSED));
        say("C-1", HOUSING, "2023-09-01", 4L);
        show("C-4", STREET, "evidence-q2", null, "2023-Q2", "2023-07-05", "2023-06-30", "2023-07-10", Verdict.COMPLETE);
        show("C-4", STREET, "evidence-q3", null, "2023-Q3", "2023-10-05", "2023-09-30", "2023-11-02", Verdict.COMPLETE);
        rows.add(
                day("2024-02-01"),
                new MilestoneRescheduled(
                        ALLIANCE,
                        id("C-1"),
                        new Milestone("rejsegilde", null, day("2024-03-01")),
                        new Milestone("rejsegilde", null, day("2024-09-01")),
                        "frost",
                        day("2024-02-01"),
                        SOURCE));
        rows.add(
                day("2024-08-01"),
                new RenegotiationRequested(
                        ALLIANCE,
                        id("C-1"),
                        HOUSING,
                        "frost",
                        "udsættelse",
                        day("2025-03-31"),
                        day("2024-08-01"),
                        SOURCE));
        rows.add(
                day("2024-09-12"),
                new CommitmentAmended(
                        ALLIANCE,
                        id("C-1"),
                        2,
                        homes("2025-03-31", Level.OPEN),
                        day("2024-09-12"),
                        day("2024-09-12"),
                        SOURCE));
        rows.add(
                day("2024-11-21"),
                new BreachDeclared(ALLIANCE, id("C-5"), "31 dage", day("2025-02-28"), day("2024-11-21"), SOURCE));
        rows.add(
                day("2025-03-05"),
                new CommitmentReleased(
                        ALLIANCE, id("C-3"), "udtræden", null, day("2025-03-05"), null, day("2025-03-05"), SOURCE));
        show("C-1", HOUSING, "evidence-12", 12L, null, "2025-04-15", "2025-04-10", "2025-05-01", Verdict.COMPLETE);
        rows.add(
                day("2025-05-01"),
                new CommitmentFulfilled(
                        ALLIANCE,
                        id("C-1"),
                        new EvidenceId("evidence-12"),
                        day("2025-04-10"),
                        day("2025-05-01"),
                        SOURCE));
        rows.settle();
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

    private static Promise homes(String due, Level level) {
        return new Promise(
                "C-1",
                "12 ungdomsboliger",
                "Boliger",
                ALL,
                Set.of(HOMES),
                new Quantity(12, "boliger"),
                day(due),
                null,
                List.of(new Milestone("rejsegilde", null, day(due.startsWith("2024") ? "2024-03-01" : "2024-09-01"))),
                "Overdragelse",
                null,
                level);
    }

    private static Promise promise(
            String key,
            String title,
            PartyId receiver,
            Set<GoalId> goals,
            Quantity quantity,
            String due,
            Recurrence recurrence,
            Grant grant,
            Level level) {
        return new Promise(
                key,
                title,
                title,
                receiver,
                goals,
                quantity,
                due == null ? null : day(due),
                recurrence,
                List.of(),
                "Dokumentation",
                grant,
                level);
    }

    private static void admit(PartyId party, String name) {
        LocalDate from = day("2023-01-01");
        rows.add(
                from,
                new PartnerAdmitted(
                        ALLIANCE, new PartnerId(party.value()), null, name, null, Set.of(), from, from, SOURCE));
    }

    private static void give(String key, PartyId giver, String day, Promise promise) {
        give(key, giver, day, day, promise);
    }

    private static void give(String key, PartyId giver, String day, String from, Promise promise) {
        rows.add(
                day(day),
                new CommitmentGiven(ALLIANCE, id(key), giver, null, null, promise, day(from), null, day(day), SOURCE));
    }

    private static void say(String key, PartyId giver, String day, Long delivered) {
        rows.add(
                day(day),
                new ProgressReported(
                        ALLIANCE, id(key), giver, null, delivered, "i gang", null, null, null, day(day), SOURCE));
    }

    private static void show(
            String key,
            PartyId giver,
            String evidence,
            Long delivered,
            String period,
            String submitted,
            String deliveredOn,
            String assessed,
            Verdict verdict) {
        rows.add(
                day(submitted),
                new EvidenceSubmitted(
                        ALLIANCE,
                        id(key),
                        new EvidenceId(evidence),
                        giver,
                        "Dokumentation",
                        List.of(),
                        delivered,
                        period,
                        day(submitted),
                        SOURCE));
        rows.add(
                day(assessed),
                new EvidenceAccepted(
                        ALLIANCE,
                        id(key),
                        new EvidenceId(evidence),
                        ALL,
                        verdict,
                        delivered,
                        day(deliveredOn),
                        null,
                        day(assessed),
                        SOURCE));
    }

    private static CommitmentId id(String key) {
        return new CommitmentId("commitment-" + key);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
