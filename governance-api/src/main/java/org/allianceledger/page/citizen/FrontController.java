package org.allianceledger.page.citizen;

import org.allianceledger.agenda.view.CommonAgendaQueries;
import org.allianceledger.decision.view.DecisionQueries;
import org.allianceledger.http.Moment;
import org.allianceledger.http.Reading;
import org.allianceledger.page.Alliances;
import org.allianceledger.page.PageReader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The front page of an alliance: what was decided, with which money, and whether it worked. */
@Controller
class FrontController {

    private static final int LATELY = 6;

    private final DecisionList decisions;
    private final CommonAgendaQueries agendas;
    private final FrontFigures figures;
    private final PageReader reader;
    private final Alliances alliances;
    private final Reading reading;

    FrontController(
            DecisionList decisions,
            CommonAgendaQueries agendas,
            FrontFigures figures,
            PageReader reader,
            Alliances alliances,
            Reading reading) {
        this.decisions = decisions;
        this.agendas = agendas;
        this.figures = figures;
        this.reader = reader;
        this.alliances = alliances;
        this.reading = reading;
    }

    @GetMapping("/alliances/{alliance}")
    String front(@PathVariable String alliance, Moment moment, Model model) {
        reading.await(DecisionQueries.MODEL, moment);
        var id = alliances.id(alliance);
        model.addAttribute("latest", decisions.newest(id, moment.when(), LATELY));
        model.addAttribute(
                "agenda", agendas.page(id, moment.when(), reader.now()).inForce());
        model.addAttribute("figures", figures.of(id, moment.when()));
        return "citizen/front";
    }
}
