package org.allianceledger.page.picture;

import java.util.List;
import org.allianceledger.http.Moment;
import org.allianceledger.http.Reading;
import org.allianceledger.http.Unknown;
import org.allianceledger.leadership.view.Leadership;
import org.allianceledger.leadership.view.Leadership.BodyView;
import org.allianceledger.leadership.view.LeadershipQueries;
import org.allianceledger.leadership.view.TermQueries;
import org.allianceledger.mandate.view.MandateQueries;
import org.allianceledger.mandate.view.MandateViews.Line;
import org.allianceledger.page.Alliances;
import org.allianceledger.page.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who has led through the years, and who may do what. */
@Controller
@RequestMapping("/alliances/{alliance}/pictures")
class PictureController {

    private final LeadershipQueries leadership;
    private final TermQueries terms;
    private final MandateQueries mandates;
    private final Alliances alliances;
    private final Reading reading;

    PictureController(
            LeadershipQueries leadership,
            TermQueries terms,
            MandateQueries mandates,
            Alliances alliances,
            Reading reading) {
        this.leadership = leadership;
        this.terms = terms;
        this.mandates = mandates;
        this.alliances = alliances;
        this.reading = reading;
    }

    @GetMapping("/leadership")
    String leadership(
            @PathVariable String alliance,
            Moment moment,
            @RequestParam(required = false) @Nullable String body,
            Model model) {
        Leadership state = state(alliance, moment);
        List<BodyView> bodies = state.bodies().stream()
                .filter(it -> it.roles().stream().anyMatch(role -> !role.seats().isEmpty()))
                .toList();
        BodyView chosen = bodies.stream()
                .filter(it -> it.id().equals(body))
                .findFirst()
                .or(() -> bodies.stream().max(java.util.Comparator.comparingInt(BodyView::votingSeats)))
                .orElse(null);
        model.addAttribute("moment", moment.when());
        model.addAttribute("bodies", bodies);
        if (chosen != null) {
            model.addAttribute("body", chosen);
            model.addAttribute(
                    "line",
                    SeatTimeline.of(
                            chosen,
                            terms.terms(alliances.id(alliance), chosen.id(), moment.when()),
                            moment.when().asOf()));
        }
        return "picture/leadership";
    }

    @GetMapping("/mandates")
    String mandates(@PathVariable String alliance, Moment moment, @ModelAttribute("frame") Frame frame, Model model) {
        reading.await(MandateQueries.MODEL, moment);
        Leadership state = state(alliance, moment);
        List<Line> all = mandates.mandates(alliances.id(alliance), moment.when());
        List<Line> drawn = frame.cuts(all.size()) ? frame.some(MandateMap.inUse(all)) : all;
        model.addAttribute("moment", moment.when());
        model.addAttribute("all", all.size());
        model.addAttribute(
                "map",
                MandateMap.of(
                        drawn,
                        state,
                        id -> leadership.person(id).map(it -> it.name()).orElse("")));
        return "picture/mandates";
    }

    private Leadership state(String alliance, Moment moment) {
        reading.await(LeadershipQueries.MODEL, moment);
        return leadership.leadership(alliances.id(alliance), moment.when()).orElseThrow(() -> new Unknown(alliance));
    }
}
