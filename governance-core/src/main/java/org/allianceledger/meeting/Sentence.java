package org.allianceledger.meeting;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allianceledger.body.SeatId;

/** A sentence of minutes in both languages; a seat is named as its identifier in braces, {@code {seat-…}}. */
public record Sentence(String danish, String english) {

    private static final Pattern SEAT = Pattern.compile("\\{(seat-[A-Za-z0-9-]+)}");

    String in(Language language, Function<SeatId, String> names) {
        String sentence = language == Language.DANISH ? danish : english;
        return SEAT.matcher(sentence)
                .replaceAll(found -> Matcher.quoteReplacement(names.apply(new SeatId(found.group(1)))));
    }
}
