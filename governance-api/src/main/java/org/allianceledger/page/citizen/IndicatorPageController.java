package org.allianceledger.page.citizen;

import java.util.ArrayList;
import java.util.List;
import org.allianceledger.alliance.IndicatorId;
import org.allianceledger.http.Moment;
import org.allianceledger.http.Reading;
import org.allianceledger.http.Unknown;
import org.allianceledger.indicator.view.IndicatorQueries;
import org.allianceledger.indicator.view.IndicatorViews.Page;
import org.allianceledger.indicator.view.IndicatorViews.Point;
import org.allianceledger.indicator.view.RelianceQueries;
import org.allianceledger.indicator.view.Relying;
import org.allianceledger.page.Alliances;
import org.allianceledger.page.Frame;
import org.allianceledger.page.PageReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/** An indicator with its series, where what was corrected stays visible. */
@Controller
class IndicatorPageController {

    private final IndicatorQueries indicators;
    private final RelianceQueries reliance;
    private final PageReader reader;
    private final Alliances alliances;
    private final Reading reading;
    private final JsonMapper json;

    IndicatorPageController(
            IndicatorQueries indicators,
            RelianceQueries reliance,
            PageReader reader,
            Alliances alliances,
            Reading reading,
            JsonMapper json) {
        this.indicators = indicators;
        this.reliance = reliance;
        this.reader = reader;
        this.alliances = alliances;
        this.reading = reading;
        this.json = json;
    }

    /** A point of the drawing: what is known, and what was believed before it was corrected. */
    record Drawn(String on, @Nullable Long value, @Nullable Long was) {}

    @GetMapping("/alliances/{alliance}/indicators/{indicatorId}")
    String indicator(
            @PathVariable String alliance,
            @PathVariable IndicatorId indicatorId,
            Moment moment,
            @ModelAttribute("frame") Frame frame,
            Model model) {
        reading.await(IndicatorQueries.MODEL, moment);
        var when = moment.when();
        // Whoever asks under another alliance must not be told that it exists.
        Page page = indicators.indicators(alliances.id(alliance), when, reader.now()).stream()
                .filter(it -> it.id().equals(indicatorId.value()))
                .findFirst()
                .flatMap(it -> indicators.page(indicatorId, when, reader.now()))
                .orElseThrow(() -> new Unknown(indicatorId.value()));
        model.addAttribute("page", page);
        model.addAttribute("moment", when);
        model.addAttribute("drawn", json.writeValueAsString(drawn(page.series())));
        Relying relying = reliance.on(indicatorId, when, reader.now()).orElseThrow();
        List<String> named = relying.decisions().reversed();
        model.addAttribute("named", named.size());
        model.addAttribute(
                "reliance",
                frame.some(named).stream()
                        .flatMap(it -> relying.of(it).stream())
                        .toList());
        return "citizen/indicator";
    }

    private static List<Drawn> drawn(List<Point> series) {
        var points = new ArrayList<Drawn>();
        for (Point it : series) {
            Long was = it.corrections().isEmpty()
                    ? null
                    : it.corrections().getFirst().was().value();
            points.add(new Drawn(it.on().toString(), it.figure().value(), was));
        }
        return points;
    }
}
