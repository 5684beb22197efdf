package org.allianceledger.indicator.web;

import java.util.List;
import org.allianceledger.access.view.Belongings;
import org.allianceledger.agenda.view.Reader;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.alliance.IndicatorId;
import org.allianceledger.decision.web.Readable;
import org.allianceledger.http.Moment;
import org.allianceledger.http.Reading;
import org.allianceledger.http.Unknown;
import org.allianceledger.http.Words;
import org.allianceledger.indicator.view.IndicatorQueries;
import org.allianceledger.indicator.view.IndicatorViews.Line;
import org.allianceledger.indicator.view.IndicatorViews.Page;
import org.allianceledger.indicator.view.IndicatorViews.Reliance;
import org.allianceledger.indicator.view.RelianceQueries;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads indicators: all of an alliance, one with its series, and the decisions that relied on a corrected figure. */
@RestController
@RequestMapping("/api/v1")
class IndicatorReadingController {

    private final IndicatorQueries indicators;
    private final RelianceQueries reliance;
    private final Belongings belongings;
    private final Readable readable;
    private final Reading reading;
    private final Words words;

    IndicatorReadingController(
            IndicatorQueries indicators,
            RelianceQueries reliance,
            Belongings belongings,
            Readable readable,
            Reading reading,
            Words words) {
        this.indicators = indicators;
        this.belongings = belongings;
        this.readable = readable;
        this.reliance = reliance;
        this.reading = reading;
        this.words = words;
    }

    @GetMapping("/alliances/{allianceId}/indicators")
    List<Line> indicators(@PathVariable AllianceId allianceId, Moment moment) {
        reading.await(allianceId, IndicatorQueries.MODEL, moment);
        return indicators.indicators(allianceId, moment.when(), reader(allianceId));
    }

    @GetMapping("/alliances/{allianceId}/indicators/relied-on-corrected")
    List<Reliance> reliedOn(@PathVariable AllianceId allianceId, Moment moment) {
        reading.await(allianceId, IndicatorQueries.MODEL, moment);
        return reliance.on(allianceId, moment.when(), reader(allianceId)).all();
    }

    @GetMapping("/indicators/{indicatorId}")
    ResponseEntity<Page> indicator(@PathVariable IndicatorId indicatorId, Moment moment) {
        reading.await(IndicatorQueries.MODEL, moment);
        Page page = indicators
                .page(indicatorId, moment.when(), reader(indicatorId))
                .orElseThrow(() -> new Unknown(indicatorId.value()));
        var answer = ResponseEntity.ok();
        if (moment.when().latest()) {
            answer.eTag("\"" + page.version() + "\"");
        }
        return answer.body(page);
    }

    @GetMapping("/indicators/{indicatorId}/decisions")
    List<Reliance> decisions(@PathVariable IndicatorId indicatorId, Moment moment) {
        reading.await(IndicatorQueries.MODEL, moment);
        return reliance.on(indicatorId, moment.when(), reader(indicatorId))
                .orElseThrow(() -> new Unknown(indicatorId.value()))
                .all();
    }

    private Reader reader(IndicatorId indicator) {
        return reader(belongings.allianceOf(indicator.value()).orElseThrow(() -> new Unknown(indicator.value())));
    }

    private Reader reader(AllianceId alliance) {
        return new Reader(readable.in(alliance), words.locale());
    }
}
