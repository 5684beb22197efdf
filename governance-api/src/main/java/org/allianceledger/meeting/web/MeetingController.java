package org.allianceledger.meeting.web;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.allianceledger.access.view.Footing;
import org.allianceledger.access.web.AccessLog;
import org.allianceledger.access.web.Clearance;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyId;
import org.allianceledger.http.Moment;
import org.allianceledger.http.Reading;
import org.allianceledger.http.Unknown;
import org.allianceledger.http.Words;
import org.allianceledger.meeting.Language;
import org.allianceledger.meeting.MeetingId;
import org.allianceledger.meeting.view.MeetingList;
import org.allianceledger.meeting.view.MeetingList.Place;
import org.allianceledger.meeting.view.MeetingPage;
import org.allianceledger.meeting.view.MeetingQueries;
import org.allianceledger.meeting.view.MinutesPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads meetings; who may not read closed items gets their stubs. */
@RestController
@RequestMapping("/api/v1")
class MeetingController {

    private static final LocalDate BEFORE_ALL = LocalDate.of(1799, 12, 31);

    private final MeetingQueries meetings;
    private final MeetingList list;
    private final Clearance clearance;
    private final AccessLog accesses;
    private final Reading reading;
    private final Words words;

    MeetingController(
            MeetingQueries meetings,
            MeetingList list,
            Clearance clearance,
            AccessLog accesses,
            Reading reading,
            Words words) {
        this.meetings = meetings;
        this.list = list;
        this.clearance = clearance;
        this.accesses = accesses;
        this.reading = reading;
        this.words = words;
    }

    @GetMapping("/meetings/{meetingId}")
    ResponseEntity<MeetingPage> meeting(@PathVariable MeetingId meetingId, Moment moment) {
        reading.await(MeetingList.MODEL, moment);
        MeetingPage page =
                meetings.page(meetingId, moment.when(), reader()).orElseThrow(() -> new Unknown(meetingId.value()));
        return ResponseEntity.ok().eTag("\"" + page.version() + "\"").body(page);
    }

    /** @param lang {@code da} or {@code en}; the language of the request if left out */
    @GetMapping("/meetings/{meetingId}/minutes")
    MinutesPage minutes(
            @PathVariable MeetingId meetingId, Moment moment, @RequestParam(required = false) @Nullable String lang) {
        reading.await(MeetingList.MODEL, moment);
        String asked = lang == null ? words.locale().getLanguage() : lang;
        Language language = asked.equals("en") ? Language.ENGLISH : Language.DANISH;
        return meetings.minutes(meetingId, moment.when(), language, reader())
                .orElseThrow(() -> new Unknown(meetingId.value()));
    }

    @GetMapping("/bodies/{bodyId}/meetings")
    ResponseEntity<List<MeetingList.Row>> meetings(
            @PathVariable BodyId bodyId,
            Moment moment,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        reading.await(MeetingList.MODEL, moment);
        int size = reading.limit(limit);
        List<MeetingList.Row> page = list.of(bodyId, moment.when(), place(after), size);
        return reading.page(page, page.size() < size ? null : place(page.getLast()));
    }

    private Function<AllianceId, Footing> reader() {
        return alliance -> accesses.noting(clearance.in(alliance));
    }

    private Place place(String after) {
        int slash = after.indexOf('/');
        LocalDate day = after.isEmpty() ? null : reading.day(slash < 0 ? after : after.substring(0, slash), "after");
        return new Place(day == null ? BEFORE_ALL : day, after.substring(slash + 1));
    }

    private static String place(MeetingList.Row last) {
        return last.day() + "/" + last.id();
    }
}
