package org.allianceledger.commitment.web;

import java.util.List;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.commitment.PartyId;
import org.allianceledger.commitment.view.CommitmentAccounts;
import org.allianceledger.commitment.view.CommitmentAccounts.Account;
import org.allianceledger.commitment.view.CommitmentAccounts.Ours;
import org.allianceledger.commitment.view.CommitmentAccounts.Owing;
import org.allianceledger.commitment.view.CommitmentQueries;
import org.allianceledger.http.Moment;
import org.allianceledger.http.Reading;
import org.allianceledger.ledger.view.Register;
import org.allianceledger.meeting.view.MeetingList;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads commitments summed up: who owes whom, one's own, how each has kept its word, and what is in the calendar. */
@RestController
@RequestMapping("/api/v1/alliances/{allianceId}")
class CommitmentViewsController {

    private final CommitmentAccounts accounts;
    private final PartyCalendar calendar;
    private final CalendarFeed feed;
    private final CommitmentFilters filters;
    private final Reading reading;

    CommitmentViewsController(
            CommitmentAccounts accounts,
            PartyCalendar calendar,
            CalendarFeed feed,
            CommitmentFilters filters,
            Reading reading) {
        this.accounts = accounts;
        this.calendar = calendar;
        this.feed = feed;
        this.filters = filters;
        this.reading = reading;
    }

    /** Hvem skylder hvem hvad? */
    @GetMapping("/commitments/matrix")
    List<Owing> matrix(@PathVariable AllianceId allianceId, Moment moment) {
        reading.await(allianceId, CommitmentQueries.MODEL, moment);
        return accounts.matrix(allianceId, filters.everything(allianceId), moment.when());
    }

    /** @param days how far ahead something is due soon */
    @GetMapping("/commitments/partners/{partnerId}")
    Ours partner(
            @PathVariable AllianceId allianceId,
            @PathVariable PartyId partnerId,
            Moment moment,
            @RequestParam(defaultValue = "90") int days) {
        reading.await(allianceId, CommitmentQueries.MODEL, moment);
        return accounts.ours(
                allianceId, partnerId.value(), filters.everything(allianceId), moment.when(), reading.limit(days));
    }

    @GetMapping("/commitments/accounts")
    List<Account> accounts(@PathVariable AllianceId allianceId, Moment moment) {
        reading.await(allianceId, CommitmentQueries.MODEL, moment);
        return accounts.accounts(allianceId, filters.everything(allianceId), moment.when());
    }

    /** @param party whose dates; everybody's if left out */
    @GetMapping(value = "/calendar.ics", produces = "text/calendar")
    ResponseEntity<byte[]> calendar(
            @PathVariable AllianceId allianceId,
            Moment moment,
            @RequestParam(required = false) @Nullable PartyId party) {
        reading.await(allianceId, CommitmentQueries.MODEL, moment);
        reading.await(MeetingList.MODEL, moment);
        reading.await(Register.MODEL, moment);
        var entries = calendar.entries(
                allianceId, party == null ? null : party.value(), filters.everything(allianceId), moment.when());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .body(feed.of(entries));
    }
}
