package org.allianceledger.page.steering;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.allianceledger.decision.view.DecisionPage;
import org.allianceledger.decision.view.DecisionPage.RoundShown;
import org.allianceledger.decision.view.DecisionQueries;
import org.allianceledger.http.Moment;
import org.allianceledger.http.Unknown;
import org.allianceledger.http.Words;
import org.allianceledger.leadership.view.Leadership.SeatView;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.page.Alliances;
import org.allianceledger.page.PageReader;
import org.allianceledger.voting.Computation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What chair and secretariat do with a decision outside the meeting room: written procedure, ratification, follow-up, corrections. */
@Controller
class DecisionWorkController {

    private static final Set<String> READY = Set.of("proposed", "admitted", "deliberating", "adjourned");

    private static final Set<String> BINDING = Set.of("in_effect", "under_review");

    private final DecisionQueries decisions;
    private final SeatNames names;
    private final Alliances alliances;
    private final Words words;
    private final PageReader eyes;
    private final Voices voices;
    private final Candidates candidates;
    private final Rulings rulings;
    private final Hearings hearings;

    DecisionWorkController(
            DecisionQueries decisions,
            SeatNames names,
            Alliances alliances,
            Words words,
            PageReader eyes,
            Voices voices,
            Candidates candidates,
            Rulings rulings,
            Hearings hearings) {
        this.voices = voices;
        this.candidates = candidates;
        this.rulings = rulings;
        this.hearings = hearings;
        this.eyes = eyes;
        this.decisions = decisions;
        this.names = names;
        this.alliances = alliances;
        this.words = words;
    }

    /** A voting seat and how it has voted; null if it has not. */
    record Vote(String seat, String name, @Nullable String choice) {}

    @GetMapping("/alliances/{alliance}/steering/decisions/{decisionId}")
    String decision(@PathVariable String alliance, @PathVariable String decisionId, Moment moment, Model model) {
        DecisionPage page = decisions
                .page(decisionId, moment.when())
                .filter(it -> it.allianceId().equals(alliances.id(alliance).value()))
                .filter(eyes::mayRead)
                .orElseThrow(() -> new Unknown(decisionId));
        RoundShown last = page.rounds().isEmpty() ? null : page.rounds().getLast();
        boolean open = page.stage().equals("voting");
        var then = new PointInTime(
                last == null ? moment.when().asOf() : last.day(),
                moment.when().knownAt(),
                moment.when().latest());
        Map<String, SeatView> seats =
                names.seats(alliances.id(alliance), decisions.decidingBody(page, moment.when()), then);
        model.addAttribute("decision", page);
        model.addAttribute("last", last);
        model.addAttribute("ready", READY.contains(page.stage()));
        model.addAttribute("written", open && last != null && last.written());
        model.addAttribute("counted", page.stage().equals("closed"));
        model.addAttribute("why", last == null ? null : why(last.computation()));
        model.addAttribute("votes", votes(seats, last));
        model.addAttribute(
                "voices", voices.in(alliances.id(alliance), decisions.decidingBody(page, moment.when()), then));
        model.addAttribute(
                "candidates",
                candidates.of(alliances.id(alliance), page.proposal().candidates()));
        model.addAttribute("binding", BINDING.contains(page.stage()));
        if (READY.contains(page.stage())) {
            hearings.of(alliances.id(alliance), page.id(), moment.when(), model);
        }
        if (page.awaitsRatification() || page.stage().equals("under_review")) {
            model.addAttribute("rulings", rulings.on(alliances.id(alliance), page, moment.when()));
        }
        return "steering/decision";
    }

    private static List<Vote> votes(Map<String, SeatView> seats, @Nullable RoundShown last) {
        return seats.values().stream()
                .filter(it -> it.votes() > 0 && it.holder() != null)
                .map(it -> new Vote(it.id(), SeatNames.nameOf(it), last == null ? null : choice(last, it.id())))
                .toList();
    }

    private static @Nullable String choice(RoundShown last, String seat) {
        return last.counted().stream()
                .filter(it -> it.seat().equals(seat))
                .flatMap(it -> Stream.ofNullable(it.choice()))
                .map(Enum::name)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String why(@Nullable Computation computation) {
        if (computation == null) {
            return null;
        }
        return words.locale().getLanguage().equals(Words.DANISH.getLanguage())
                ? computation.explanation().danish()
                : computation.explanation().english();
    }
}
