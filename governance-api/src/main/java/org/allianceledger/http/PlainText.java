package org.allianceledger.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.allianceledger.ledger.LedgerCalendar;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.module.SimpleModule;

/** What text and days may look like when they come from outside, whichever database is to keep them. */
final class PlainText {

    private static final int FIRST_YEAR = 1800;
    private static final int DAY_LENGTH = 10;

    private PlainText() {}

    /** True unless it holds control characters other than line breaks and tabs, or half a character. */
    static boolean isPlain(String text) {
        return text.codePoints()
                .noneMatch(it -> (Character.isISOControl(it) && it != '\n' && it != '\r' && it != '\t')
                        || (it >= Character.MIN_SURROGATE && it <= Character.MAX_SURROGATE));
    }

    /** The day, or null if the text is none from 1800 to 9999 in the form 2024-03-21. */
    static @Nullable LocalDate day(String text) {
        try {
            LocalDate day = text.length() == DAY_LENGTH ? LocalDate.parse(text) : null;
            return day == null || day.getYear() < FIRST_YEAR || day.isAfter(LedgerCalendar.OPEN) ? null : day;
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** Jackson's own reading of text takes anything, and of days a time of day too. */
    static SimpleModule module() {
        return new SimpleModule("plain text")
                .addDeserializer(String.class, new Text())
                .addDeserializer(LocalDate.class, new Day())
                .addKeyDeserializer(String.class, new Name());
    }

    private static final class Text extends ValueDeserializer<String> {
        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() == JsonToken.VALUE_STRING && isPlain(parser.getString())) {
                return parser.getString();
            }
            throw MismatchedInputException.from(parser, String.class, "not plain text");
        }
    }

    private static final class Day extends ValueDeserializer<LocalDate> {
        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            LocalDate day = parser.currentToken() == JsonToken.VALUE_STRING ? day(parser.getString()) : null;
            if (day == null) {
                throw MismatchedInputException.from(parser, LocalDate.class, "not a day");
            }
            return day;
        }
    }

    private static final class Name extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            if (!isPlain(key)) {
                throw MismatchedInputException.from(context.getParser(), String.class, "not plain text");
            }
            return key;
        }
    }
}
