package org.allianceledger.commitment.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.commitment.view.CommitmentFilter;
import org.allianceledger.commitment.view.CommitmentQueries;
import org.allianceledger.commitment.view.CommitmentQueries.Mark;
import org.allianceledger.decision.Level;
import org.allianceledger.http.Moment;
import org.allianceledger.ledger.LedgerCalendar;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/** Lets whoever has an answer already ask whether it still stands, without it being worked out again. */
@Component
class Freshness {

    private final CommitmentQueries commitments;

    Freshness(CommitmentQueries commitments) {
        this.commitments = commitments;
    }

    /** The answer, or that nothing has changed since the reader got it; @param form what else the answer depends on. */
    <T> ResponseEntity<T> answer(
            AllianceId alliance,
            CommitmentFilter filter,
            Moment moment,
            ServletWebRequest request,
            String form,
            Supplier<ResponseEntity<T>> full) {
        // Asked for first: what happens while the answer is worked out makes it look older than it is, never newer.
        Mark mark = commitments.mark(alliance, marked(filter));
        String eTag = "\""
                + digest(String.join(
                        "\n",
                        String.valueOf(mark.position()),
                        moment.when().asOf().toString(),
                        moment.when().latest() ? "" : moment.when().knownAt().toString(),
                        filter.levels().toString(),
                        new TreeSet<>(filter.besides()).toString(),
                        String.valueOf(request.getRequest().getRequestURI()),
                        String.valueOf(request.getRequest().getQueryString()),
                        form))
                + "\"";
        Instant changed = changed(mark, moment);
        if (request.checkNotModified(eTag, changed.toEpochMilli())) {
            return headed(ResponseEntity.status(HttpStatus.NOT_MODIFIED), eTag, changed)
                    .build();
        }
        ResponseEntity<T> answer = full.get();
        return headed(ResponseEntity.ok().headers(answer.getHeaders()), eTag, changed)
                .body(answer.getBody());
    }

    private static Set<Level> marked(CommitmentFilter filter) {
        return filter.besides().isEmpty() ? filter.levels() : EnumSet.allOf(Level.class);
    }

    private static ResponseEntity.BodyBuilder headed(ResponseEntity.BodyBuilder answer, String eTag, Instant changed) {
        return answer.eTag(eTag)
                .lastModified(changed)
                .cacheControl(CacheControl.noCache())
                .varyBy(HttpHeaders.ACCEPT, HttpHeaders.AUTHORIZATION);
    }

    // A new day can make something late though nobody did anything.
    private static Instant changed(Mark mark, Moment moment) {
        Instant dawn = LedgerCalendar.startOf(moment.when().asOf());
        return dawn.isAfter(mark.changed()) && !dawn.isAfter(moment.when().knownAt()) ? dawn : mark.changed();
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
