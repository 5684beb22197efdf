package org.allianceledger.mandate.web;

import java.time.LocalDate;
import java.util.List;
import org.allianceledger.access.view.Belongings;
import org.allianceledger.access.web.Clearance;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.http.Moment;
import org.allianceledger.http.Reading;
import org.allianceledger.http.Unknown;
import org.allianceledger.http.Words;
import org.allianceledger.mandate.MandateId;
import org.allianceledger.mandate.Permission.Wish;
import org.allianceledger.mandate.view.AuthorityQuery;
import org.allianceledger.mandate.view.MandateQueries;
import org.allianceledger.mandate.view.MandateQueries.Whose;
import org.allianceledger.mandate.view.MandateViews.Answer;
import org.allianceledger.mandate.view.MandateViews.Gap;
import org.allianceledger.mandate.view.MandateViews.Line;
import org.allianceledger.mandate.view.MandateViews.Page;
import org.allianceledger.mandate.view.MandateViews.Refused;
import org.allianceledger.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads mandates: one with its whole story, all of an alliance, what was refused, and whether one may. */
@RestController
@RequestMapping("/api/v1")
class MandateReadingController {

    private final MandateQueries mandates;
    private final AuthorityQuery authority;
    private final Belongings belongings;
    private final Clearance clearance;
    private final Reading reading;
    private final Words words;

    MandateReadingController(
            MandateQueries mandates,
            AuthorityQuery authority,
            Belongings belongings,
            Clearance clearance,
            Reading reading,
            Words words) {
        this.mandates = mandates;
        this.authority = authority;
        this.belongings = belongings;
        this.clearance = clearance;
        this.reading = reading;
        this.words = words;
    }

    @GetMapping("/mandates/{mandateId}")
    ResponseEntity<Page> mandate(@PathVariable MandateId mandateId, Moment moment) {
        reading.await(MandateQueries.MODEL, moment);
        Page page = mandates.mandate(mandateId, moment.when()).orElseThrow(() -> new Unknown(mandateId.value()));
        var answer = ResponseEntity.ok();
        if (moment.when().latest()) {
            answer.eTag("\"" + page.version() + "\"");
        }
        boolean whole = belongings
                .allianceOf(mandateId.value())
                .filter(it -> clearance.in(it).isAmongPartners())
                .isPresent();
        return answer.body(whole ? page : page.openly());
    }

    @GetMapping("/alliances/{allianceId}/mandates")
    List<Line> mandates(@PathVariable AllianceId allianceId, Moment moment) {
        reading.await(allianceId, MandateQueries.MODEL, moment);
        return mandates.mandates(allianceId, moment.when());
    }

    @GetMapping("/alliances/{allianceId}/mandates/expiring")
    List<Line> expiring(
            @PathVariable AllianceId allianceId, Moment moment, @RequestParam(defaultValue = "60") int days) {
        reading.await(allianceId, MandateQueries.MODEL, moment);
        return mandates.expiring(allianceId, moment.when(), reading.limit(days));
    }

    @GetMapping("/alliances/{allianceId}/mandates/gaps")
    List<Gap> gaps(
            @PathVariable AllianceId allianceId,
            Moment moment,
            @RequestParam(required = false) @Nullable String role,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String person) {
        reading.await(allianceId, MandateQueries.MODEL, moment);
        return mandates.gaps(allianceId, new Whose(role, body, person), moment.when());
    }

    @GetMapping("/alliances/{allianceId}/refusals")
    ResponseEntity<List<Refused>> refusals(
            @PathVariable AllianceId allianceId,
            Moment moment,
            @RequestParam(defaultValue = "-1") long after,
            @RequestParam(required = false) @Nullable Integer limit) {
        reading.await(allianceId, MandateQueries.MODEL, moment);
        int size = reading.limit(limit);
        boolean whole = clearance.in(allianceId).isAmongPartners();
        List<Refused> page = mandates.refusals(allianceId, moment.when(), after, size).stream()
                .map(it -> whole ? it : it.stub())
                .toList();
        return reading.page(
                page, page.size() < size ? null : String.valueOf(page.getLast().position()));
    }

    /** "May I?" The day is the one asked about, today if it is left out. */
    @GetMapping("/alliances/{allianceId}/mandates/authority")
    Answer authority(
            @PathVariable AllianceId allianceId,
            Moment moment,
            @RequestParam(defaultValue = "0") long amount,
            @RequestParam(required = false) @Nullable String purpose,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String beneficiary,
            @RequestParam(required = false) @Nullable String day,
            @RequestParam(required = false) @Nullable PersonId person,
            @RequestParam(required = false) @Nullable String role,
            @RequestParam(required = false) @Nullable String body) {
        reading.await(allianceId, MandateQueries.MODEL, moment);
        LocalDate asked = reading.day(day, "day");
        var wish = new Wish(
                reading.amount(amount),
                purpose,
                text,
                beneficiary,
                asked == null ? moment.when().asOf() : asked);
        var who = new Whose(role, body, person == null ? null : person.value());
        Answer answer = authority.ask(allianceId, wish, who, moment.when());
        boolean danish = words.locale().getLanguage().equals(Words.DANISH.getLanguage());
        return answer.saying(danish ? answer.danish() : answer.english());
    }
}
