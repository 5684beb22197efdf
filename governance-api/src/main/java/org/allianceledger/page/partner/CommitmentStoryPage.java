package org.allianceledger.page.partner;

import java.util.List;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.commitment.CommitmentId;
import org.allianceledger.commitment.view.CommitmentLine;
import org.allianceledger.commitment.view.CommitmentPage;
import org.allianceledger.http.Moment;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One commitment: what exactly was promised, on what ground, and all that has become of it. */
@Controller
class CommitmentStoryPage {

    private final OurPartner partners;
    private final Shelf shelf;
    private final Stories stories;
    private final Grounds grounds;

    CommitmentStoryPage(Shelf shelf, Stories stories, Grounds grounds, OurPartner partners) {
        this.partners = partners;
        this.shelf = shelf;
        this.stories = stories;
        this.grounds = grounds;
    }

    @GetMapping("/alliances/{alliance}/commitments/{commitmentId}")
    String story(@PathVariable String alliance, @PathVariable CommitmentId commitmentId, Moment moment, Model model) {
        AllianceId id = shelf.alliance(alliance, moment);
        CommitmentPage page = stories.of(id, commitmentId, moment.when());
        List<CommitmentLine> open = shelf.all(id, shelf.readable().open(), moment.when());
        model.addAttribute("page", page);
        model.addAttribute("line", page.line());
        model.addAttribute("answers", partners.answersFor(page.line().giver()));
        model.addAttribute("goals", shelf.goals(id, moment.when()));
        model.addAttribute(
                "others", shelf.towards(page.line().goals(), page.line().id(), open));
        model.addAttribute("names", stories.names(id, moment.when()));
        model.addAttribute("grounds", grounds.of(id, page.trail(), moment.when()));
        model.addAttribute("moment", moment.when());
        return "partner/commitment";
    }
}
