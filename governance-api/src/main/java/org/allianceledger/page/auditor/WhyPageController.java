package org.allianceledger.page.auditor;

import org.allianceledger.http.Moment;
import org.allianceledger.http.Unknown;
import org.allianceledger.page.Alliances;
import org.allianceledger.page.Names;
import org.allianceledger.why.view.WhyQueries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Why a part of the state is as it is, up to the founding act, and what would fall with it; open to all. */
@Controller
class WhyPageController {

    private final Alliances alliances;
    private final WhyQueries why;
    private final Names names;

    WhyPageController(Alliances alliances, WhyQueries why, Names names) {
        this.alliances = alliances;
        this.why = why;
        this.names = names;
    }

    @GetMapping("/alliances/{alliance}/why/{subject}")
    String why(@PathVariable String alliance, @PathVariable String subject, Moment moment, Model model) {
        var id = alliances.id(alliance);
        var answer = why.why(id, subject, moment.when()).orElseThrow(() -> new Unknown(subject));
        var known = names.of(id, moment.when());
        model.addAttribute("why", answer);
        model.addAttribute("names", known);
        model.addAttribute("subjectName", known.of(subject));
        model.addAttribute("graph", AuthorityGraph.of(answer, known));
        return "auditor/why";
    }
}
