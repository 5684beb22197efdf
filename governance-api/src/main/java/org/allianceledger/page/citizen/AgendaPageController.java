package org.allianceledger.page.citizen;

import java.util.List;
import org.allianceledger.agenda.view.CommonAgendaQueries;
import org.allianceledger.agenda.view.CommonAgendaViews.Line;
import org.allianceledger.agenda.view.CommonAgendaViews.Page;
import org.allianceledger.http.Moment;
import org.allianceledger.http.Reading;
import org.allianceledger.http.Unknown;
import org.allianceledger.indicator.view.IndicatorQueries;
import org.allianceledger.page.Alliances;
import org.allianceledger.page.PageReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The common agenda: each goal with where we are, its versions, and what differs between two of them. */
@Controller
class AgendaPageController {

    private final CommonAgendaQueries agendas;
    private final IndicatorQueries indicators;
    private final PageReader reader;
    private final Alliances alliances;
    private final Reading reading;

    AgendaPageController(
            CommonAgendaQueries agendas,
            IndicatorQueries indicators,
            PageReader reader,
            Alliances alliances,
            Reading reading) {
        this.agendas = agendas;
        this.indicators = indicators;
        this.reader = reader;
        this.alliances = alliances;
        this.reading = reading;
    }

    @GetMapping("/alliances/{alliance}/agenda")
    String agenda(
            @PathVariable String alliance,
            Moment moment,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            Model model) {
        reading.await(CommonAgendaQueries.MODEL, moment);
        var id = alliances.id(alliance);
        var when = moment.when();
        Page page = agendas.page(id, when, reader.now());
        List<Line> versions = page.versions();
        model.addAttribute("page", page);
        model.addAttribute("moment", when);
        model.addAttribute("indicators", indicators.indicators(id, when, reader.now()));
        if (versions.size() > 1) {
            String one = from == null ? versions.get(versions.size() - 2).id() : from;
            String other = to == null ? versions.getLast().id() : to;
            model.addAttribute(
                    "compared", agendas.diff(id, one, other, when).orElseThrow(() -> new Unknown(one + ", " + other)));
        }
        return "citizen/agenda";
    }
}
