package org.allianceledger.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.allianceledger.commitment.Promise.Recurrence;
import org.allianceledger.commitment.Promise.Recurrence.Every;
import org.junit.jupiter.api.Test;

class CommitmentStateTest extends CommitmentFixture {

    private static final Recurrence QUARTERLY =
            new Recurrence(Every.QUARTER, LocalDate.of(2023, 6, 30), LocalDate.of(2024, 6, 30));

    private static Promise recurring(Recurrence recurrence) {
        return new Promise(
                "C-4", "Opsøgende team", "Tre aftener", ALL, null, null, null, recurrence, null, "Rapport", null, null);
    }

    @Test
    void isOverdueTheDayAfterItsDueDate() throws Exception {
        act(give(HOUSING, BOARD, promise()));
        assertThat(state(C1).isOverdue(DUE)).isFalse();
        assertThat(state(C1).isOverdue(DUE.plusDays(1))).isTrue();
    }

    @Test
    void isAtRiskInTheLastThirtyDaysAndWhenAMilestoneIsMissed() throws Exception {
        act(give(HOUSING, BOARD, promise()), Acts.milestone("Rejsegilde", LocalDate.of(2024, 2, 1)));
        assertThat(state(C1).isAtRisk(LocalDate.of(2024, 2, 1))).isFalse();
        assertThat(state(C1).isAtRisk(LocalDate.of(2024, 2, 2))).isTrue();
        act(Acts.reach("Rejsegilde"));
        assertThat(state(C1).isAtRisk(DUE.minusDays(31))).isFalse();
        assertThat(state(C1).isAtRisk(DUE.minusDays(30))).isTrue();
        assertThat(state(C1).isAtRisk(DUE.plusDays(1))).isFalse();
    }

    @Test
    void owesNothingLateWhileItIsConditional() throws Exception {
        act(conditionally(KOMMUNE, LocalDate.of(2025, 1, 1)));
        assertThat(state(C1).isOverdue(TODAY)).isFalse();
        assertThat(state(C1).isOpen()).isTrue();
        assertThat(state(C1).isHanging()).isTrue();
    }

    @Test
    void fallsDueAgainAndAgainUntilTheLast() throws Exception {
        act(give(HOUSING, BOARD, recurring(QUARTERLY)));
        assertThat(state(C1).dueOn(TODAY)).hasValue(LocalDate.of(2023, 6, 30));
        act(Acts.submit(HOUSING, E1, null, "2023-Q2"), Acts.accept(KOMMUNE, E1, Verdict.COMPLETE));
        assertThat(state(C1).status()).isEqualTo(CommitmentStatus.ACTIVE);
        assertThat(state(C1).dueOn(TODAY)).hasValue(LocalDate.of(2023, 9, 30));
        assertThat(state(C1).isOverdue(LocalDate.of(2023, 9, 30))).isFalse();
        assertThat(state(C1).isOverdue(LocalDate.of(2023, 10, 1))).isTrue();
    }

    @Test
    void findsTheFirstPeriodThatNothingStandsFor() {
        assertThat(Dues.next(QUARTERLY, List.of("2023-Q2", "2023-Q4"))).hasValue(LocalDate.of(2023, 9, 30));
        assertThat(Dues.next(QUARTERLY, List.of("andet kvartal", "tredje kvartal")))
                .hasValue(LocalDate.of(2023, 12, 31));
        assertThat(Dues.next(QUARTERLY, List.of("2023-Q2", "2023-Q3", "2023-Q4", "2024-Q1", "2024-Q2")))
                .isEmpty();
    }

    @Test
    void namesPeriodsByTheDayTheyEnd() {
        var halfYearly = new Recurrence(Every.HALF_YEAR, LocalDate.of(2025, 6, 30), null);
        assertThat(Dues.due(halfYearly, 1)).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(Dues.name(halfYearly, Dues.due(halfYearly, 1))).isEqualTo("2025-H2");
        var weekly = new Recurrence(Every.WEEK, LocalDate.of(2024, 12, 30), null);
        assertThat(Dues.name(weekly, weekly.first())).isEqualTo("2025-W01");
        var monthly = new Recurrence(Every.MONTH, LocalDate.of(2024, 1, 31), null);
        assertThat(Dues.due(monthly, 1)).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(Dues.name(monthly, Dues.due(monthly, 2))).isEqualTo("2024-03");
        var yearly = new Recurrence(Every.YEAR, LocalDate.of(2024, 2, 28), null);
        assertThat(Dues.due(yearly, 1)).isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(Dues.name(yearly, yearly.first())).isEqualTo("2024");
    }
}
