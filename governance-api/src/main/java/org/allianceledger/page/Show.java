package org.allianceledger.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.allianceledger.http.Words;
import org.allianceledger.ledger.LedgerCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How days, times, amounts and words of a kind are written for the reader: templates call it {@code @show}. */
@Component("show")
public class Show {

    private static final String DASH = "\u2013";

    private final Words words;
    private final MessageSource messages;

    Show(Words words, MessageSource messages) {
        this.words = words;
        this.messages = messages;
    }

    private boolean english() {
        return words.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /** A day in full, {@code 21. marts 2024}; a dash for none. */
    public String day(@Nullable LocalDate day) {
        return day == null ? DASH : day.format(pattern(english() ? "d MMMM yyyy" : "d. MMMM yyyy"));
    }

    /** The day of the week, {@code torsdag}; a dash for none. */
    public String weekday(@Nullable LocalDate day) {
        return day == null ? DASH : day.format(pattern("EEEE"));
    }

    /** A day in short, {@code 21.3.2024}; a dash for none. */
    public String date(@Nullable LocalDate day) {
        return day == null ? DASH : day.format(pattern(english() ? "d MMM yyyy" : "d.M.yyyy"));
    }

    /** A time of day, {@code kl. 15.10}; a dash for none. */
    public String time(@Nullable LocalTime time) {
        return time == null ? DASH : time.format(pattern(english() ? "HH:mm" : "'kl.' HH.mm"));
    }

    /** The time of day alone, {@code 15.10}. */
    public String clock(@Nullable LocalTime time) {
        return time == null ? DASH : time.format(pattern(english() ? "HH:mm" : "HH.mm"));
    }

    /** A moment in Copenhagen, {@code 21.3.2024 kl. 15.10}; a dash for none. */
    public String moment(@Nullable Instant moment) {
        return moment == null
                ? DASH
                : moment.atZone(LedgerCalendar.ZONE)
                        .format(pattern(english() ? "d MMM yyyy HH:mm" : "d.M.yyyy 'kl.' HH.mm"));
    }

    /** The day of a moment in Copenhagen, as a link carries it. */
    public LocalDate dayOf(Instant moment) {
        return moment.atZone(LedgerCalendar.ZONE).toLocalDate();
    }

    /** An amount of øre as kroner, {@code 68.000 kr.}; a dash for none. */
    public String kroner(@Nullable Long ore) {
        if (ore == null) {
            return DASH;
        }
        String text = ore % 100 == 0
                ? String.format(words.locale(), "%,d", ore / 100)
                : String.format(words.locale(), "%,.2f", ore / 100.0);
        return english() ? "DKK " + text : text + " kr.";
    }

    /** A whole number with its thousands apart. */
    public String number(@Nullable Number number) {
        return number == null ? DASH : String.format(words.locale(), "%,d", number.longValue());
    }

    /**
     * The word for a value of an enumeration or the like, looked up under {@code kind.value} in lower case.
     *
     * @param kind such as {@code status} or {@code stage}
     */
    public String word(String kind, @Nullable Object value) {
        if (value == null) {
            return DASH;
        }
        String name = value.toString().toLowerCase(Locale.ROOT);
        String known = messages.getMessage(kind + "." + name, null, null, words.locale());
        return known == null ? name.replace('_', ' ') : known;
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, words.locale());
    }
}
