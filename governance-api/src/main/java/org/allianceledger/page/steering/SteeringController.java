package org.allianceledger.page.steering;

import java.util.Optional;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.http.Moment;
import org.allianceledger.http.Unknown;
import org.allianceledger.leadership.view.Leadership;
import org.allianceledger.leadership.view.Leadership.BodyView;
import org.allianceledger.leadership.view.LeadershipQueries;
import org.allianceledger.page.Alliances;
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

    private final Alliances alliances;
    private final LeadershipQueries leadership;
    private final Readiness readiness;

    SteeringController(Alliances alliances, LeadershipQueries leadership, Readiness readiness) {
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
                        .map(it -> new Choices.Choice(it.id(), it.name()))
                        .toList());
        known.bodies().stream()
                .filter(it -> body == null
                        ? it.kind().equals(STEERING_GROUP)
                        : it.id().equals(body))
                .findFirst()
                .or(() -> body == null ? known.bodies().stream().findFirst() : Optional.empty())
                .ifPresentOrElse(it -> model.addAttribute("ready", readiness.of(id, known, it, moment.when())), () -> {
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
        model.addAttribute(
                "vacancies",
                known.bodies().stream().mapToLong(SteeringController::vacant).sum());
        return "steering/leadership";
    }

    private static long vacant(BodyView body) {
        return body.roles().stream()
                .flatMap(it -> it.seats().stream())
                .filter(it -> it.vacant())
                .count();
    }
}
