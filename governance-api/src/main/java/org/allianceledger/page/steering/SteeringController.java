package org.allianceledger.page.steering;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.http.Moment;
import org.allianceledger.http.Unknown;
import org.allianceledger.leadership.view.Leadership;
import org.allianceledger.leadership.view.Leadership.BodyView;
import org.allianceledger.leadership.view.LeadershipQueries;
import org.allianceledger.page.Alliances;
import org.allianceledger.page.PageReader;
import org.allianceledger.page.steering.Choices.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What chair and secretariat want to see first, and who leads the alliance. */
@Controller
@RequestMapping("/alliances/{alliance}")
class SteeringController {

    private static final String STEERING_GROUP = "steering_group";
    private static final Set<String> CHAIRS = Set.of("chair", "vice_chair");

    private final Alliances alliances;
    private final LeadershipQueries leadership;
    private final Readiness readiness;
    private final DueReviews due;
    private final Candidates candidates;
    private final PageReader eyes;

    SteeringController(
            Alliances alliances,
            LeadershipQueries leadership,
            Readiness readiness,
            DueReviews due,
            Candidates candidates,
            PageReader eyes) {
        this.due = due;
        this.candidates = candidates;
        this.eyes = eyes;
        this.alliances = alliances;
        this.leadership = leadership;
        this.readiness = readiness;
    }

    /** @param body identifier of the body; the steering group if left out */
    @GetMapping("/steering")
    String steering(
            @PathVariable String alliance,
            @RequestParam(required = false) @Nullable String body,
            Moment moment,
            Model model) {
        AllianceId id = alliances.id(alliance);
        Leadership known = leadership.leadership(id, moment.when()).orElseThrow(() -> new Unknown(alliance));
        model.addAttribute(
                "bodies",
                known.bodies().stream()
                        .map(it -> new Choice(it.id(), it.name()))
                        .toList());
        known.bodies().stream()
                .filter(it -> body == null
                        ? it.kind().equals(STEERING_GROUP)
                        : it.id().equals(body))
                .findFirst()
                .or(() -> body == null ? known.bodies().stream().findFirst() : Optional.empty())
                .ifPresentOrElse(
                        it -> {
                            ReadinessView ready = readiness.of(id, known, it, moment.when());
                            model.addAttribute("ready", ready);
                            model.addAttribute("due", due.of(id, it.id(), ready.next(), moment.when()));
                            model.addAttribute("chairs", chairs(it));
                        },
                        () -> {
                            if (body != null) {
                                throw new Unknown(body);
                            }
                        });
        return "steering/steering";
    }

    /** Who leads, on any day and as known at any moment. */
    @GetMapping("/leadership")
    String leadership(@PathVariable String alliance, Moment moment, Model model) {
        Leadership known =
                leadership.leadership(alliances.id(alliance), moment.when()).orElseThrow(() -> new Unknown(alliance));
        model.addAttribute("leadership", known);
        model.addAttribute("latest", moment.when().latest());
        if (eyes.sight().inside()) {
            model.addAttribute("persons", candidates.everybody(alliances.id(alliance)));
            model.addAttribute("grounds", due.inForce(alliances.id(alliance), moment.when()));
        }
        model.addAttribute(
                "vacancies",
                known.bodies().stream().mapToLong(SteeringController::vacant).sum());
        return "steering/leadership";
    }

    private static List<Choice> chairs(BodyView body) {
        return body.roles().stream()
                .filter(it -> CHAIRS.contains(it.role()))
                .flatMap(it -> it.seats().stream())
                .filter(it -> it.holder() != null)
                .map(it -> new Choice(it.id(), SeatNames.nameOf(it)))
                .toList();
    }

    private static long vacant(BodyView body) {
        return body.roles().stream()
                .flatMap(it -> it.seats().stream())
                .filter(it -> it.vacant())
                .count();
    }
}
