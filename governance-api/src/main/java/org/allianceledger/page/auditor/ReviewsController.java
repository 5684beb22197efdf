package org.allianceledger.page.auditor;

import org.allianceledger.http.Moment;
import org.allianceledger.oversight.view.OversightQueries;
import org.allianceledger.page.Alliances;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The reviews with their findings and what was answered, newest first; next year's review begins there. */
@Controller
class ReviewsController {

    private final Alliances alliances;
    private final OversightQueries oversight;

    ReviewsController(Alliances alliances, OversightQueries oversight) {
        this.alliances = alliances;
        this.oversight = oversight;
    }

    @GetMapping("/alliances/{alliance}/audit/reviews")
    String reviews(@PathVariable String alliance, Moment moment, Model model) {
        var id = alliances.id(alliance);
        model.addAttribute("allianceId", id.value());
        model.addAttribute("today", moment.when().asOf());
        model.addAttribute("reviews", oversight.reviews(id, moment.when()).reversed());
        return "auditor/reviews";
    }
}
