package org.allianceledger.page.auditor;

import org.allianceledger.http.Moment;
import org.allianceledger.http.Unknown;
import org.allianceledger.page.Alliances;
import org.allianceledger.page.Names;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows a decision taken again: inputs, rules then, arithmetic, and what was known. */
@Controller
class ReplayController {

    private final Alliances alliances;
    private final Replays replays;
    private final Names names;

    ReplayController(Alliances alliances, Replays replays, Names names) {
        this.alliances = alliances;
        this.replays = replays;
        this.names = names;
    }

    @GetMapping("/alliances/{alliance}/audit/decisions/{decisionId}")
    String replay(@PathVariable String alliance, @PathVariable String decisionId, Moment moment, Model model) {
        var id = alliances.id(alliance);
        var known = names.of(id, moment.when());
        Replay replay = replays.of(id, decisionId, moment.when(), known).orElseThrow(() -> new Unknown(decisionId));
        model.addAttribute("names", known);
        model.addAttribute("replay", replay);
        model.addAttribute("page", replay.now());
        return "auditor/replay";
    }
}
