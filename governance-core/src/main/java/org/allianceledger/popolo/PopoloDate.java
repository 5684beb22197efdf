package org.allianceledger.popolo;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** A Popolo date: a day, a whole month or a whole year, with or without a time of day. */
record PopoloDate(LocalDate first, LocalDate last, boolean timed) {

    static Optional<PopoloDate> parse(String text) {
        try {
            return switch (text.length()) {
                case 4 -> {
                    Year year = Year.parse(text);
                    yield Optional.of(
                            new PopoloDate(year.atDay(1), year.atMonth(12).atEndOfMonth(), false));
                }
                case 7 -> {
                    YearMonth month = YearMonth.parse(text);
                    yield Optional.of(new PopoloDate(month.atDay(1), month.atEndOfMonth(), false));
                }
                case 10 -> {
                    LocalDate day = LocalDate.parse(text);
                    yield Optional.of(new PopoloDate(day, day, false));
                }
                default -> {
                    LocalDate day = LocalDate.parse(text, DateTimeFormatter.ISO_DATE_TIME);
                    yield Optional.of(new PopoloDate(day, day, true));
                }
            };
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    boolean isWidened() {
        return !first.equals(last);
    }
}
