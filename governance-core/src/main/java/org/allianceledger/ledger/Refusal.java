package org.allianceledger.ledger;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.axonframework.common.AxonNonTransientException;
import org.jspecify.annotations.Nullable;

/** The ledger's no: an act that a rule does not allow. Nothing of it is stored, and trying again does not help. */
public final class Refusal extends AxonNonTransientException {

    private static final DateTimeFormatter DANISH_DATE = DateTimeFormatter.ofPattern("d.M.uuuu");

    private final transient Reason reason;
    private final @Nullable String field;
    private final transient List<Object> arguments;

    public Refusal(Reason reason, @Nullable String field, Object... arguments) {
        super(fill(reason.english(), Locale.ENGLISH, List.of(arguments)));
        this.reason = reason;
        this.field = field;
        this.arguments = List.of(arguments);
    }

    /**
     * Refuses unless the rule holds.
     *
     * @throws Refusal if it does not
     */
    public static void unless(boolean holds, Reason reason, @Nullable String field, Object... arguments) {
        if (!holds) {
            throw new Refusal(reason, field, arguments);
        }
    }

    public Reason reason() {
        return reason;
    }

    /** The field of the act that the refusal is about, or null if it concerns the act as a whole. */
    public @Nullable String field() {
        return field;
    }

    /** The sentence in the given language: Danish, or English for any other. */
    public String sentence(Locale locale) {
        return locale.getLanguage().equals("da")
                ? fill(reason.danish(), locale, arguments)
                : fill(reason.english(), Locale.ENGLISH, arguments);
    }

    // java.text.MessageFormat would need every apostrophe doubled and formats numbers by locale.
    private static String fill(String sentence, Locale locale, List<Object> arguments) {
        String filled = sentence;
        for (int i = 0; i < arguments.size(); i++) {
            filled = filled.replace("{" + i + "}", text(arguments.get(i), locale));
        }
        return filled;
    }

    private static String text(Object argument, Locale locale) {
        return switch (argument) {
            case LocalDate day when locale.getLanguage().equals("da") -> DANISH_DATE.format(day);
            case Kroner amount -> amount.text(locale);
            default -> argument.toString();
        };
    }
}
