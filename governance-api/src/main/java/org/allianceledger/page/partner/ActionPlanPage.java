package org.allianceledger.page.partner;

import org.allianceledger.alliance.AllianceId;
import org.allianceledger.http.Moment;
import org.allianceledger.report.view.ActionPlan;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The common action plan, made anew each time from what is promised. */
@Controller
class ActionPlanPage {

    private final Shelf shelf;
    private final ActionPlan plan;

    ActionPlanPage(Shelf shelf, ActionPlan plan) {
        this.shelf = shelf;
        this.plan = plan;
    }

    @GetMapping("/alliances/{alliance}/action-plan")
    String plan(@PathVariable String alliance, Moment moment, Model model) {
        AllianceId id = shelf.alliance(alliance, moment);
        model.addAttribute("plan", plan.of(id, moment.when(), shelf.reader()));
        model.addAttribute("moment", moment.when());
        return "partner/action-plan";
    }
}
