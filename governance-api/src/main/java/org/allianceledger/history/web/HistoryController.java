package org.allianceledger.history.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.allianceledger.access.web.AccessLog;
import org.allianceledger.access.web.Clearance;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.history.view.HistoryEntry;
import org.allianceledger.history.view.HistoryQueries;
import org.allianceledger.history.view.HistoryQueries.Filter;
import org.allianceledger.history.view.OpenHistory;
import org.allianceledger.http.Moment;
import org.allianceledger.http.Reading;
import org.allianceledger.ledger.LedgerCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/alliances/{allianceId}")
class HistoryController {

    private final HistoryQueries history;
    private final OpenHistory open;
    private final Clearance clearance;
    private final AccessLog accesses;
    private final Reading reading;

    HistoryController(
            HistoryQueries history, OpenHistory open, Clearance clearance, AccessLog accesses, Reading reading) {
        this.history = history;
        this.open = open;
        this.clearance = clearance;
        this.accesses = accesses;
        this.reading = reading;
    }

    /**
     * The audit history.
     *
     * @param from first day of recording, included
     * @param to last day of recording, included
     * @param lateBy days: only what was recorded later than so many days after it was done
     */
    @GetMapping("/history")
    ResponseEntity<List<HistoryEntry>> history(
            @PathVariable AllianceId allianceId,
            Moment moment,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable String event,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable Integer lateBy,
            @RequestParam(defaultValue = "-1") long after,
            @RequestParam(required = false) @Nullable Integer limit) {
        int size = reading.limit(limit);
        var page = find(
                allianceId,
                moment,
                new Filter(
                        subject,
                        actor,
                        event,
                        startOf(reading.day(from, "from")),
                        endOf(reading.day(to, "to")),
                        lateBy),
                after,
                size);
        return reading.page(
                page, page.size() < size ? null : String.valueOf(page.getLast().position()));
    }

    /** The same events as CloudEvents 1.0, in the JSON batch format. */
    @GetMapping(
            value = "/events",
            produces = {"application/cloudevents-batch+json", MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<List<CloudEvent>> events(
            @PathVariable AllianceId allianceId,
            Moment moment,
            @RequestParam(defaultValue = "-1") long after,
            @RequestParam(required = false) @Nullable Integer limit) {
        int size = reading.limit(limit);
        var page = find(allianceId, moment, Filter.NONE, after, size);
        return reading.page(
                page.stream().map(CloudEvent::of).toList(),
                page.size() < size ? null : String.valueOf(page.getLast().position()));
    }

    private List<HistoryEntry> find(AllianceId allianceId, Moment moment, Filter filter, long after, int size) {
        reading.await(HistoryQueries.MODEL, moment);
        List<HistoryEntry> found = history.find(allianceId, filter, after, size);
        return open.seenBy(accesses.noting(clearance.in(allianceId)), found);
    }

    private static @Nullable Instant startOf(@Nullable LocalDate day) {
        return day == null ? null : LedgerCalendar.startOf(day);
    }

    private static @Nullable Instant endOf(@Nullable LocalDate day) {
        return day == null ? null : LedgerCalendar.endOf(day);
    }
}
