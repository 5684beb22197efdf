package org.allianceledger.ledger;

import static org.allianceledger.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LedgerCalendarTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 21);

    private record Deed(LocalDate occurred, Authority authority) implements Act {}

    private static Act done(LocalDate day) {
        return new Deed(day, Authority.decision("D-1"));
    }

    @Nested
    class Occurring {

        @Test
        void takesTodayForAnActThatSaysNothing() {
            assertThat(LedgerCalendar.occurred(done(null), TODAY.plusDays(9), TODAY))
                    .isEqualTo(TODAY);
        }

        @Test
        void takesTheEffectForAnActThatAlreadyHasIt() {
            assertThat(LedgerCalendar.occurred(done(null), TODAY.minusDays(9), TODAY))
                    .isEqualTo(TODAY.minusDays(9));
        }

        @Test
        void letsAnActHaveEffectTheDayItIsDone() {
            assertThat(LedgerCalendar.occurred(done(TODAY), TODAY, TODAY)).isEqualTo(TODAY);
        }

        @Test
        void refusesAnActOfTomorrow() {
            refuses(
                    () -> LedgerCalendar.occurred(done(TODAY.plusDays(1)), TODAY.plusDays(1), TODAY),
                    "not_yet_done",
                    "occurred",
                    "The act cannot have been done on 2024-03-22; that is later than today, 2024-03-21.",
                    "Handlingen kan ikke være sket den 22.3.2024; det er senere end i dag, 21.3.2024.");
        }

        @Test
        void refusesEffectBeforeTheActItself() {
            refuses(
                    () -> LedgerCalendar.occurred(done(TODAY), TODAY.minusDays(1), TODAY),
                    "backdated",
                    "occurred",
                    "Effect from 2024-03-20 lies before the act itself, 2024-03-21."
                            + " Only an imported source may reach back.",
                    "Virkning fra 20.3.2024 ligger før handlingen selv, 21.3.2024."
                            + " Kun en overtaget kilde kan virke bagud.");
        }

        @Test
        void letsAnImportedSourceReachBack() {
            var imported = new Deed(TODAY, Authority.importedSource("register.csv"));
            assertThat(LedgerCalendar.occurred(imported, TODAY.minusYears(30), TODAY))
                    .isEqualTo(TODAY);
        }

        @Test
        void refusesEffectBeforeTheCalendarBegins() {
            refuses(
                    () -> LedgerCalendar.occurred(done(null), LocalDate.of(1799, 12, 31), TODAY),
                    "before_calendar",
                    null,
                    "The date 1799-12-31 lies before the year 1800.",
                    "Datoen 31.12.1799 ligger før år 1800.");
            assertThat(LedgerCalendar.occurred(done(null), LocalDate.of(1800, 1, 1), TODAY))
                    .isEqualTo("1800-01-01");
        }

        @Test
        void refusesAnActDoneBeforeTheCalendarBegins() {
            refuses(
                    () -> LedgerCalendar.occurred(done(LocalDate.MIN), TODAY, TODAY),
                    "before_calendar",
                    "occurred",
                    "The date -999999999-01-01 lies before the year 1800.");
        }

        @Test
        void refusesADayThatNoDatabaseKeeps() {
            refuses(
                    () -> LedgerCalendar.occurred(done(null), LocalDate.MAX, TODAY),
                    "after_calendar",
                    null,
                    "The date +999999999-12-31 lies after the year 9999.",
                    "Datoen 31.12.+999999999 ligger efter år 9999.");
        }
    }

    @Nested
    class Days {

        @Test
        void changeAtMidnightInCopenhagen() {
            assertThat(LedgerCalendar.today(at("2024-07-01T21:59:59Z"))).isEqualTo("2024-07-01");
            assertThat(LedgerCalendar.today(at("2024-07-01T22:00:00Z"))).isEqualTo("2024-07-02");
            assertThat(LedgerCalendar.today(at("2024-01-01T22:59:59Z"))).isEqualTo("2024-01-01");
            assertThat(LedgerCalendar.today(at("2024-01-01T23:00:00Z"))).isEqualTo("2024-01-02");
        }

        @Test
        void endWhenTheNextOneBegins() {
            assertThat(LedgerCalendar.endOf(LocalDate.of(2024, 3, 31))).isEqualTo("2024-03-31T22:00:00Z");
            assertThat(LedgerCalendar.endOf(LocalDate.of(2024, 12, 31))).isEqualTo("2024-12-31T23:00:00Z");
        }

        private static Clock at(String instant) {
            return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
        }
    }

    @Nested
    class Periods {

        @Test
        void refuseToEndBeforeTheyStart() {
            refuses(
                    () -> Period.of(TODAY, TODAY.minusDays(1)),
                    "ends_before_start",
                    "until",
                    "The period ends on 2024-03-20, before it starts on 2024-03-21.",
                    "Perioden slutter 20.3.2024, før den begynder 21.3.2024.");
        }

        @Test
        void includeTheirLastDay() {
            Period day = Period.of(TODAY, TODAY);
            assertThat(day.contains(TODAY)).isTrue();
            assertThat(day.contains(TODAY.plusDays(1))).isFalse();
            assertThat(day.overlaps(Period.of(TODAY.plusDays(1), null))).isFalse();
            assertThat(day.overlaps(Period.of(TODAY, null))).isTrue();
        }

        @Test
        void holdNoDayOnceTheyAreCutOffBeforeTheyStart() {
            assertThat(Period.of(TODAY, null).endingOn(TODAY.minusDays(1)).isEmpty())
                    .isTrue();
        }
    }
}
