package org.allianceledger.page.auditor;

import java.io.IOException;
import java.util.List;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.audit.AuditedLog;
import org.allianceledger.audit.LogSource;
import org.allianceledger.audit.pack.LogAtHand;
import org.allianceledger.audit.sample.Draw;
import org.allianceledger.audit.sample.DrawnSample;
import org.allianceledger.audit.sample.Sample.Drawable;
import org.allianceledger.audit.sample.Sampling;
import org.allianceledger.http.InvalidAct;
import org.allianceledger.http.NotYetRead;
import org.allianceledger.http.Words;
import org.allianceledger.page.Alliances;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Draws decisions by a seed that anybody can draw by again, and leads to each of them taken again. */
@Controller
class SamplePageController {

    private static final String USUAL = "25";
    private static final int MOST = 1_000;

    private final Alliances alliances;
    private final LogAtHand atHand;
    private final Names names;
    private final Words words;

    SamplePageController(Alliances alliances, LogAtHand atHand, Names names, Words words) {
        this.alliances = alliances;
        this.atHand = atHand;
        this.names = names;
        this.words = words;
    }

    /** @param seed nothing is drawn without one */
    @GetMapping("/alliances/{alliance}/audit/sample")
    String sample(
            @PathVariable String alliance,
            @RequestParam(required = false) @Nullable String seed,
            @RequestParam(defaultValue = USUAL) String size,
            Model model)
            throws IOException {
        AuditHomeController.requireTaker();
        AllianceId id = alliances.id(alliance);
        model.addAttribute("seed", seed == null ? "" : seed);
        model.addAttribute("size", size);
        if (seed != null) {
            DrawnSample drawn = drawn(id, seed, size);
            List<Drawable> found = drawn.sample().decisions().stream()
                    .filter(it -> it.dossier() != null)
                    .toList();
            model.addAttribute("drawn", drawn);
            model.addAttribute("decisions", found);
            model.addAttribute("names", names.of(id, alliances.now()));
        }
        return "auditor/sample";
    }

    private DrawnSample drawn(AllianceId alliance, String seed, String size) throws IOException {
        if (!Draw.isSeed(seed)) {
            throw InvalidAct.in("seed", words.say("audit.seed"));
        }
        int asked = size.matches("[0-9]{1,4}") ? Integer.parseInt(size) : 0;
        if (asked < 1 || asked > MOST) {
            throw InvalidAct.in("size", words.say("page.limit", MOST));
        }
        AuditedLog published = atHand.log();
        if (published == null) {
            throw new NotYetRead();
        }
        return new Sampling(LogSource.of(published)).draw(seed, asked, alliance.value());
    }
}
