package org.allianceledger.page.partner;

import java.util.List;
import org.allianceledger.account.CurrentAccount;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.commitment.CommitmentId;
import org.allianceledger.commitment.view.CommitmentAccounts;
import org.allianceledger.commitment.view.CommitmentPage;
import org.allianceledger.http.Moment;
import org.allianceledger.page.partner.Shelf.Named;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a partner wants to see first: its own commitments and what others owe it, and a place to answer for each. */
@Controller
class OurPage {

    private static final int DAYS_AHEAD = 90;

    private final Shelf shelf;
    private final Stories stories;
    private final CommitmentAccounts accounts;
    private final OurPartner partners;

    OurPage(Shelf shelf, Stories stories, CommitmentAccounts accounts, OurPartner partners) {
        this.shelf = shelf;
        this.stories = stories;
        this.accounts = accounts;
        this.partners = partners;
    }

    @GetMapping("/alliances/{alliance}/partner")
    String ours(
            @PathVariable String alliance,
            Moment moment,
            @RequestParam(required = false) @Nullable String partner,
            Model model) {
        AllianceId id = shelf.alliance(alliance, moment);
        Named us = partners.chosen(id, partner, moment.when());
        model.addAttribute("choices", partners.choices(id, moment.when()));
        model.addAttribute("us", us);
        model.addAttribute("moment", moment.when());
        model.addAttribute("days", DAYS_AHEAD);
        if (us != null) {
            var ours = accounts.ours(id, us.id(), shelf.readable(), moment.when(), DAYS_AHEAD);
            var shown = ours.dueSoon().stream().map(it -> it.id()).toList();
            model.addAttribute("ours", ours);
            // What has long to go or no end is ours all the same.
            model.addAttribute(
                    "later",
                    shelf.all(id, shelf.readable().owed().givenBy(us.id()), moment.when()).stream()
                            .filter(it -> !it.overdue() && !shown.contains(it.id()))
                            .toList());
            // All owe the alliance that we are part of, so what serves the goals we serve is what we wait for.
            List<String> goals = shelf.all(id, shelf.readable().givenBy(us.id()), moment.when()).stream()
                    .flatMap(it -> it.goals().stream())
                    .distinct()
                    .toList();
            model.addAttribute(
                    "beside",
                    shelf.towards(goals, "", shelf.all(id, shelf.readable().owed(), moment.when())).stream()
                            .filter(it -> !it.giver().equals(us.id())
                                    && !it.receiver().equals(us.id()))
                            .toList());
        }
        return "partner/ours";
    }

    @GetMapping("/alliances/{alliance}/partner/commitments/{commitmentId}")
    String answer(@PathVariable String alliance, @PathVariable CommitmentId commitmentId, Moment moment, Model model) {
        AllianceId id = shelf.alliance(alliance, moment);
        CommitmentPage page = stories.of(id, commitmentId, moment.when());
        model.addAttribute("page", page);
        model.addAttribute("line", page.line());
        model.addAttribute("answers", partners.answersFor(page.line().giver()));
        model.addAttribute("today", moment.when().asOf());
        model.addAttribute("sender", CurrentAccount.require().username());
        return "partner/answer";
    }
}
