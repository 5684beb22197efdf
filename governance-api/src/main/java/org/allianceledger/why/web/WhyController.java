package org.allianceledger.why.web;

import org.allianceledger.alliance.AllianceId;
import org.allianceledger.http.Moment;
import org.allianceledger.http.Reading;
import org.allianceledger.http.Unknown;
import org.allianceledger.why.view.WhyQueries;
import org.allianceledger.why.view.WhyQueries.Why;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers why a seat, mandate, rule set, decision, body or partner is as it is, and what rests on it. */
@RestController
class WhyController {

    private final WhyQueries why;
    private final Reading reading;

    WhyController(WhyQueries why, Reading reading) {
        this.why = why;
        this.reading = reading;
    }

    @GetMapping("/api/v1/alliances/{allianceId}/why/{subject}")
    Why why(@PathVariable AllianceId allianceId, @PathVariable String subject, Moment moment) {
        reading.await(WhyQueries.MODEL, moment);
        return why.why(allianceId, subject, moment.when()).orElseThrow(() -> new Unknown(subject));
    }
}
