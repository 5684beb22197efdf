package org.allianceledger.page.citizen;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.communication.view.EscalationQueries;
import org.allianceledger.communication.view.NarrativeQueries;
import org.allianceledger.history.view.HistoryQueries;
import org.allianceledger.http.Moment;
import org.allianceledger.http.Reading;
import org.allianceledger.http.Unknown;
import org.allianceledger.involvement.InvolvementId;
import org.allianceledger.involvement.view.HeardQueries;
import org.allianceledger.involvement.view.InvolvementQueries;
import org.allianceledger.involvement.view.InvolvementViews.Heard;
import org.allianceledger.leadership.view.Leadership;
import org.allianceledger.leadership.view.LeadershipQueries;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.Register;
import org.allianceledger.page.Alliances;
import org.allianceledger.page.PageReader;
import org.allianceledger.report.view.OpennessReport;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** How open the alliance is, who was heard, who brings what, and what it tells about itself. */
@Controller
@RequestMapping("/alliances/{alliance}")
class PublicOpennessController {

    private final OpennessReport openness;
    private final NarrativeQueries narratives;
    private final EscalationQueries escalations;
    private final HeardQueries heard;
    private final InvolvementQueries involvements;
    private final LeadershipQueries leadership;
    private final PageReader reader;
    private final Alliances alliances;
    private final Reading reading;

    PublicOpennessController(
            OpennessReport openness,
            NarrativeQueries narratives,
            EscalationQueries escalations,
            HeardQueries heard,
            InvolvementQueries involvements,
            LeadershipQueries leadership,
            PageReader reader,
            Alliances alliances,
            Reading reading) {
        this.openness = openness;
        this.narratives = narratives;
        this.escalations = escalations;
        this.heard = heard;
        this.involvements = involvements;
        this.leadership = leadership;
        this.reader = reader;
        this.alliances = alliances;
        this.reading = reading;
    }

    @GetMapping("/openness")
    String openness(@PathVariable String alliance, Moment moment, Model model) {
        reading.await(HistoryQueries.MODEL, moment);
        reading.await(Register.MODEL, moment);
        var state = state(alliances.id(alliance), moment.when());
        model.addAttribute("openness", openness.of(alliances.id(alliance), moment.when()));
        model.addAttribute("partners", state.partners());
        model.addAttribute("names", names(state));
        model.addAttribute(
                "contributions",
                state.partners().stream()
                        .flatMap(it -> it.contributions().stream())
                        .distinct()
                        .sorted()
                        .toList());
        return "citizen/openness";
    }

    @GetMapping("/narrative")
    String narrative(@PathVariable String alliance, Moment moment, Model model) {
        reading.await(Register.MODEL, moment);
        var id = alliances.id(alliance);
        model.addAttribute("story", narratives.story(id, moment.when()));
        model.addAttribute(
                "statements", narratives.statements(id, moment.when()).reversed());
        model.addAttribute("elevator", escalations.elevator(id, moment.when()));
        model.addAttribute("names", names(state(id, moment.when())));
        return "citizen/narrative";
    }

    @GetMapping("/heard")
    String heard(@PathVariable String alliance, Moment moment, Model model) {
        reading.await(Register.MODEL, moment);
        var id = alliances.id(alliance);
        var when = moment.when();
        var overview = heard.overview(id, when);
        var now = reader.now();
        model.addAttribute("overview", overview);
        model.addAttribute(
                "decisions",
                overview.decisions().stream()
                        .map(it -> now.sight().mayReadDecision(it.decisionId(), it.level()) ? it : it.stub())
                        .filter(PublicOpennessController::saysSomething)
                        .toList()
                        .reversed());
        model.addAttribute(
                "occasions",
                involvements.list(id, when, now.inside(), now.locale()).stream()
                        .sorted(Comparator.comparing(org.allianceledger.involvement.view.InvolvementViews.Line::on)
                                .reversed())
                        .flatMap(it ->
                                involvements
                                        .page(new InvolvementId(it.id()), when, now.inside(), now.locale())
                                        .stream())
                        .toList());
        return "citizen/heard";
    }

    private static boolean saysSomething(Heard it) {
        return it.title() != null
                && (it.concernsTargetGroup() || !it.involvementIds().isEmpty());
    }

    private Leadership state(AllianceId alliance, PointInTime when) {
        return leadership.leadership(alliance, when).orElseThrow(() -> new Unknown(alliance.key()));
    }

    private static Map<String, String> names(Leadership state) {
        return Stream.concat(
                        state.partners().stream().map(it -> List.of(it.id(), it.name())),
                        state.bodies().stream().map(it -> List.of(it.id(), it.name())))
                .collect(Collectors.toMap(List::getFirst, List::getLast, (one, other) -> one));
    }
}
