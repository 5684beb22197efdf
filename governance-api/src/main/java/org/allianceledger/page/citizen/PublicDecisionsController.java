package org.allianceledger.page.citizen;

import java.util.Arrays;
import org.allianceledger.decision.view.DecisionPage;
import org.allianceledger.decision.view.DecisionQueries;
import org.allianceledger.decision.view.DecisionQueries.Which;
import org.allianceledger.http.Moment;
import org.allianceledger.http.Reading;
import org.allianceledger.http.Unknown;
import org.allianceledger.leadership.view.LeadershipQueries;
import org.allianceledger.page.Alliances;
import org.allianceledger.page.PageReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was decided: the list, and one decision with all that may be told of it. */
@Controller
@RequestMapping("/alliances/{alliance}/decisions")
class PublicDecisionsController {

    private final DecisionQueries decisions;
    private final DecisionList list;
    private final DecisionStory story;
    private final LeadershipQueries leadership;
    private final Alliances alliances;
    private final Reading reading;
    private final PageReader eyes;

    PublicDecisionsController(
            DecisionQueries decisions,
            DecisionList list,
            DecisionStory story,
            LeadershipQueries leadership,
            Alliances alliances,
            Reading reading,
            PageReader eyes) {
        this.eyes = eyes;
        this.decisions = decisions;
        this.list = list;
        this.story = story;
        this.leadership = leadership;
        this.alliances = alliances;
        this.reading = reading;
    }

    @GetMapping
    String decisions(
            @PathVariable String alliance,
            Moment moment,
            @RequestParam(defaultValue = "all") String which,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        reading.await(DecisionQueries.MODEL, moment);
        var id = alliances.id(alliance);
        Which wanted = reading.oneOf(which, "which", Which.class);
        String asked = body == null || body.isBlank() ? null : body;
        model.addAttribute("page", list.page(id, wanted, asked, moment.when(), page));
        model.addAttribute("which", which);
        model.addAttribute("body", asked == null ? "" : asked);
        model.addAttribute(
                "all",
                Arrays.stream(Which.values())
                        .map(it -> it.name().toLowerCase(java.util.Locale.ROOT))
                        .toList());
        leadership
                .leadership(id, moment.when())
                .ifPresent(it -> model.addAttribute(
                        "bodies",
                        it.bodies().stream().filter(b -> b.votingSeats() > 0).toList()));
        return "citizen/decisions";
    }

    @GetMapping("/{decisionId}")
    String decision(@PathVariable String alliance, @PathVariable String decisionId, Moment moment, Model model) {
        reading.await(DecisionQueries.MODEL, moment);
        DecisionPage page = decisions
                .page(decisionId, moment.when())
                .filter(it -> it.allianceId().equals(alliances.id(alliance).value()))
                .filter(it -> !it.stage().equals("draft"))
                .orElseThrow(() -> new Unknown(decisionId));
        model.addAttribute("moment", moment.when());
        model.addAttribute("bodyName", story.bodyName(page, moment.when()));
        if (!eyes.mayRead(page)) {
            model.addAttribute("stub", decisions.stub(page, moment.when()));
            return "citizen/decision-stub";
        }
        model.addAttribute("page", page);
        story.tell(page, moment.when(), model);
        return "citizen/decision";
    }
}
