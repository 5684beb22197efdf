package org.allianceledger.commitment.web;

import java.time.LocalDate;
import java.util.List;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.commitment.CommitmentId;
import org.allianceledger.commitment.view.CommitmentFilter;
import org.allianceledger.commitment.view.CommitmentLine;
import org.allianceledger.commitment.view.CommitmentPage;
import org.allianceledger.commitment.view.CommitmentPages;
import org.allianceledger.commitment.view.CommitmentQueries;
import org.allianceledger.commitment.view.CommitmentQueries.Place;
import org.allianceledger.http.Moment;
import org.allianceledger.http.Reading;
import org.allianceledger.http.Unknown;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Reads commitments: one with its whole story, and any choice of them as JSON or CSV. */
@RestController
@RequestMapping("/api/v1")
class CommitmentListController {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final int USUAL_PAGE = 50;

    private final CommitmentQueries commitments;
    private final CommitmentPages pages;
    private final CommitmentFilters filters;
    private final Freshness freshness;
    private final Reading reading;

    CommitmentListController(
            CommitmentQueries commitments,
            CommitmentPages pages,
            CommitmentFilters filters,
            Freshness freshness,
            Reading reading) {
        this.commitments = commitments;
        this.pages = pages;
        this.filters = filters;
        this.freshness = freshness;
        this.reading = reading;
    }

    @GetMapping("/commitments/{commitmentId}")
    ResponseEntity<CommitmentPage> commitment(@PathVariable CommitmentId commitmentId, Moment moment) {
        reading.await(CommitmentQueries.MODEL, moment);
        CommitmentPage page = pages.page(commitmentId, moment.when())
                .filter(filters::mayRead)
                .orElseThrow(() -> new Unknown(commitmentId.value()));
        var answer = ResponseEntity.ok();
        if (moment.when().latest()) {
            answer.eTag("\"" + page.revision() + "\"");
        }
        return answer.body(page);
    }

    @GetMapping(
            value = "/alliances/{allianceId}/commitments",
            produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    ResponseEntity<Object> commitments(
            @PathVariable AllianceId allianceId,
            Moment moment,
            @ParameterObject CommitmentQuestion asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestHeader(value = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept,
            ServletWebRequest request) {
        int size = limit == null ? USUAL_PAGE : reading.limit(limit);
        CommitmentFilter filter = filters.of(allianceId, asked);
        Place place = after == null ? null : place(after);
        reading.await(allianceId, CommitmentQueries.MODEL, moment);
        boolean csv = wantsCsv(accept);
        return freshness.answer(allianceId, filter, moment, request, csv ? "csv" : "json", () -> {
            List<CommitmentLine> page = commitments.list(allianceId, filter, moment.when(), place, size);
            var answer = reading.<Object>page(
                    csv ? CommitmentCsv.of(page) : page, page.size() < size ? null : place(page.getLast()));
            return csv
                    ? ResponseEntity.ok()
                            .headers(answer.getHeaders())
                            .contentType(CSV)
                            .body(answer.getBody())
                    : answer;
        });
    }

    // Neither as it stands nor by its newest terms may it be above what the reader may read.

    private static boolean wantsCsv(String accept) {
        return MediaType.parseMediaTypes(accept).stream()
                .filter(it -> !it.isWildcardType())
                .findFirst()
                .filter(it -> it.isCompatibleWith(CSV))
                .isPresent();
    }

    private Place place(String after) {
        int slash = after.indexOf('/');
        LocalDate day = reading.day(slash < 0 ? after : after.substring(0, slash), "after");
        return new Place(java.util.Objects.requireNonNull(day), after.substring(slash + 1));
    }

    private static String place(CommitmentLine last) {
        return Place.of(last).written();
    }
}
