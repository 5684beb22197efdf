package org.allianceledger.page.auditor;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.audit.pack.AuditorsOnly;
import org.allianceledger.audit.pack.SampleWish;
import org.allianceledger.audit.pack.SampleZip;
import org.allianceledger.audit.sample.DrawnSample;
import org.allianceledger.http.Words;
import org.allianceledger.page.Alliances;
import org.allianceledger.page.Names;
import org.allianceledger.page.auditor.Drawings.Drawn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Draws decisions by a seed that anybody can draw by again, and leads to each of them taken again. */
@Controller
class SamplePageController {

    private static final String USUAL = "25";

    private final Alliances alliances;
    private final AuditorsOnly auditors;
    private final Drawings drawings;
    private final Names names;
    private final Words words;

    SamplePageController(Alliances alliances, AuditorsOnly auditors, Drawings drawings, Names names, Words words) {
        this.alliances = alliances;
        this.auditors = auditors;
        this.drawings = drawings;
        this.names = names;
        this.words = words;
    }

    /** @param seed nothing is drawn without one */
    @GetMapping("/alliances/{alliance}/audit/sample")
    String sample(
            @PathVariable String alliance,
            @RequestParam(required = false) @Nullable String seed,
            @RequestParam(defaultValue = USUAL) int size,
            Model model) {
        AllianceId id = alliances.id(alliance);
        auditors.require(id);
        model.addAttribute("seed", seed == null ? "" : seed);
        model.addAttribute("size", size);
        if (seed != null) {
            Optional<DrawnSample> drawn =
                    drawings.of(id, SampleWish.of(seed, size, words)).map(Drawn::sample);
            model.addAttribute("drawing", drawn.isEmpty());
            drawn.ifPresent(it -> {
                model.addAttribute("drawn", it);
                model.addAttribute(
                        "decisions",
                        it.sample().decisions().stream()
                                .filter(one -> one.dossier() != null)
                                .toList());
                model.addAttribute("names", names.of(id, alliances.now()));
            });
        }
        return "auditor/sample";
    }

    /** The dossiers and proofs of a sample that was drawn; the page again while it is not. */
    @GetMapping("/alliances/{alliance}/audit/sample.zip")
    @Nullable
    String dossiers(
            @PathVariable String alliance,
            @RequestParam String seed,
            @RequestParam int size,
            RedirectAttributes again,
            HttpServletResponse response)
            throws IOException {
        AllianceId id = alliances.id(alliance);
        auditors.require(id);
        Optional<Drawn> drawn = drawings.of(id, SampleWish.of(seed, size, words));
        if (drawn.isEmpty()) {
            again.addAttribute("seed", seed);
            again.addAttribute("size", size);
            return "redirect:/alliances/{alliance}/audit/sample";
        }
        SampleZip.write(drawn.get().sample(), drawn.get().log(), id, response);
        return null;
    }
}
