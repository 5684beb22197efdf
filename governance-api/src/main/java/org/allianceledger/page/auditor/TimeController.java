package org.allianceledger.page.auditor;

import java.time.LocalDate;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.history.view.HistoryFigures;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.page.Alliances;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The state of an alliance on any day as known on any other, one at a time or two side by side. */
@Controller
@RequestMapping("/alliances/{alliance}/audit")
class TimeController {

    private final Alliances alliances;
    private final StateAt states;
    private final HistoryFigures figures;
    private final Known known;

    TimeController(Alliances alliances, StateAt states, HistoryFigures figures, Known known) {
        this.alliances = alliances;
        this.states = states;
        this.figures = figures;
        this.known = known;
    }

    @GetMapping("/time")
    String time(
            @PathVariable String alliance,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            Model model) {
        AllianceId id = alliances.id(alliance);
        LocalDate today = alliances.now().asOf();
        LocalDate day = known.day(asOf, "asOf", today);
        LocalDate knownOn = known.day(knownAt, "knownAt", today);
        model.addAttribute("first", figures.firstDay(id).orElse(today));
        model.addAttribute("today", today);
        model.addAttribute("asOf", day);
        model.addAttribute("knownAt", knownOn);
        model.addAttribute("earlier", figures.dayBefore(id, day).orElse(null));
        model.addAttribute("later", figures.dayAfter(id, day).orElse(null));
        model.addAttribute("sections", states.of(id, Known.at(day, knownOn)));
        return "auditor/time";
    }

    /** The second moment defaults to the first day known now. */
    @GetMapping("/compare")
    String compare(
            @PathVariable String alliance,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String asOf2,
            @RequestParam(required = false) @Nullable String knownAt2,
            @RequestParam(defaultValue = "false") boolean all,
            Model model) {
        AllianceId id = alliances.id(alliance);
        LocalDate today = alliances.now().asOf();
        LocalDate day = known.day(asOf, "asOf", today);
        LocalDate day2 = known.day(asOf2, "asOf2", day);
        LocalDate knownOn = known.day(knownAt, "knownAt", day);
        LocalDate knownOn2 = known.day(knownAt2, "knownAt2", today);
        PointInTime before = Known.at(day, knownOn);
        PointInTime after = Known.at(day2, knownOn2);
        var compared = Compared.of(states.of(id, before), states.of(id, after));
        model.addAttribute("today", today);
        model.addAttribute("asOf", day);
        model.addAttribute("knownAt", knownOn);
        model.addAttribute("asOf2", day2);
        model.addAttribute("knownAt2", knownOn2);
        model.addAttribute("all", all);
        model.addAttribute("sections", compared);
        model.addAttribute(
                "differences",
                compared.stream().mapToInt(it -> it.different().size()).sum());
        return "auditor/compare";
    }
}
