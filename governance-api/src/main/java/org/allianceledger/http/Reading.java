package org.allianceledger.http;

import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.allianceledger.ledger.LedgerId;
import org.allianceledger.ledger.store.AggregateVersions;
import org.allianceledger.ledger.view.ReadModels;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What every reading controller needs: waiting for one's own write, page sizes and links to the next page. */
@Component
public class Reading {

    private static final int LARGEST_PAGE = 1000;
    private static final int USUAL_PAGE = 100;
    private static final long LARGEST_AMOUNT = 100_000_000_000_000L;
    private static final long PATIENCE_MILLIS = 5_000;

    private final ReadModels models;
    private final AggregateVersions versions;
    private final Words words;

    Reading(ReadModels models, AggregateVersions versions, Words words) {
        this.models = models;
        this.versions = versions;
        this.words = words;
    }

    /**
     * Waits until the view has read as far as the reader asks.
     *
     * @throws NotYetRead if it has not within a few seconds
     */
    public void await(String model, Moment moment) {
        Long position = moment.minPosition();
        if (position != null && !models.awaitPosition(model, position, PATIENCE_MILLIS)) {
            throw new NotYetRead();
        }
    }

    /**
     * The same for a reader who asks about an alliance.
     *
     * @throws Unknown if there is no such alliance
     */
    public void await(LedgerId alliance, String model, Moment moment) {
        await(model, moment);
        if (versions.at(alliance.value(), Long.MAX_VALUE).isEmpty()) {
            throw new Unknown(alliance.value());
        }
    }

    /**
     * The page size asked for.
     *
     * @throws InvalidAct unless it is between 1 and 1000
     */
    public int limit(@Nullable Integer asked) {
        if (asked == null) {
            return USUAL_PAGE;
        }
        if (asked < 1 || asked > LARGEST_PAGE) {
            throw InvalidAct.in("limit", words.say("page.limit", LARGEST_PAGE));
        }
        return asked;
    }

    /**
     * An amount of money in øre.
     *
     * @throws InvalidAct unless it is 0 or more and no more than any mandate is about
     */
    public long amount(long asked) {
        if (asked < 0 || asked > LARGEST_AMOUNT) {
            throw InvalidAct.in("amount", words.say("page.amount"));
        }
        return asked;
    }

    /**
     * The day asked for, if one was.
     *
     * @throws InvalidAct if it is no day
     */
    public @Nullable LocalDate day(@Nullable String text, String field) {
        LocalDate day = text == null ? null : PlainText.day(text);
        if (text != null && day == null) {
            throw InvalidAct.in(field, words.say("act.not-a-date"));
        }
        return day;
    }

    /**
     * The word asked for, as one of an enumeration's lower-case names.
     *
     * @throws InvalidAct if it is none of them
     */
    public <E extends Enum<E>> E oneOf(String word, String field, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> InvalidAct.in(
                        field,
                        words.say(
                                "act.not-one-of",
                                Arrays.stream(type.getEnumConstants())
                                        .map(it -> it.name().toLowerCase(Locale.ROOT))
                                        .collect(joining(", ")))));
    }

    /** Adds the link to the next page when there may be one. */
    public <T> ResponseEntity<T> page(T body, @Nullable String next) {
        var answer = ResponseEntity.ok();
        if (next != null) {
            String link = ServletUriComponentsBuilder.fromCurrentRequest()
                    .replaceQueryParam("after", URLEncoder.encode(next, StandardCharsets.UTF_8))
                    .build(true)
                    .toUriString();
            answer.header("Link", "<" + link + ">; rel=\"next\"");
        }
        return answer.body(body);
    }
}
