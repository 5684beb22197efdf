package org.allianceledger.page.auditor;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.audit.AuditedLog;
import org.allianceledger.audit.pack.AuditPackage;
import org.allianceledger.audit.pack.AuditorsOnly;
import org.allianceledger.audit.pack.LogAtHand;
import org.allianceledger.history.view.HistoryFigures;
import org.allianceledger.ledger.Period;
import org.allianceledger.ledger.publish.PublishedLog;
import org.allianceledger.ledger.view.ReadModels;
import org.allianceledger.page.Alliances;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an auditor begins: the period, what was recorded in it, and whether the log can be believed. */
@Controller
@RequestMapping("/alliances/{alliance}/audit")
class AuditHomeController {

    private static final int LONGEST_NOTE = 100_000;

    private final Alliances alliances;
    private final Population population;
    private final HistoryFigures figures;
    private final PublishedLog log;
    private final ReadModels models;
    private final CheckpointComparison comparison;
    private final WholeLogCheck check;
    private final LogAtHand atHand;
    private final AuditorsOnly auditors;
    private final AuditPackage packages;
    private final Known known;

    AuditHomeController(
            Alliances alliances,
            Population population,
            HistoryFigures figures,
            PublishedLog log,
            ReadModels models,
            CheckpointComparison comparison,
            WholeLogCheck check,
            LogAtHand atHand,
            AuditorsOnly auditors,
            AuditPackage packages,
            Known known) {
        this.alliances = alliances;
        this.population = population;
        this.figures = figures;
        this.log = log;
        this.models = models;
        this.comparison = comparison;
        this.check = check;
        this.atHand = atHand;
        this.auditors = auditors;
        this.packages = packages;
        this.known = known;
    }

    /** How far a view has read. */
    record Read(String name, long position) {}

    @GetMapping
    String home(
            @PathVariable String alliance,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            Model model) {
        AllianceId id = alliances.id(alliance);
        LocalDate today = alliances.now().asOf();
        LocalDate first = figures.firstDay(id).orElse(today);
        LocalDate begin = known.day(from, "from", first);
        LocalDate end = known.day(to, "to", today);
        var period = begin.isAfter(end) ? Period.of(end, begin) : Period.of(begin, end);
        model.addAttribute("from", period.from());
        model.addAttribute("to", period.until());
        model.addAttribute("first", first);
        model.addAttribute("today", today);
        model.addAttribute(
                "years",
                IntStream.rangeClosed(first.getYear(), today.getYear()).boxed().toList());
        model.addAttribute("figures", population.of(id, period));
        model.addAttribute("log", log.standing());
        model.addAttribute("views", views());
        model.addAttribute("work", check.work());
        model.addAttribute("mayTake", auditors.admits(id));
        return "auditor/home";
    }

    private List<Read> views() {
        return models.all().stream()
                .map(it -> new Read(it.name(), models.standing(it.name()).position()))
                .toList();
    }

    /** Nothing is kept of the checkpoint: it is held against the log and forgotten. */
    @PostMapping("/checkpoint")
    String compare(@PathVariable String alliance, @RequestParam(defaultValue = "") String checkpoint, Model model) {
        String kept = checkpoint.substring(0, Math.min(checkpoint.length(), LONGEST_NOTE));
        model.addAttribute("typed", kept);
        model.addAttribute("answer", comparison.compare(kept));
        return home(alliance, null, null, model);
    }

    @PostMapping("/check")
    String start(@PathVariable String alliance) {
        check.start();
        return "redirect:/alliances/{alliance}/audit#check";
    }

    /** The piece of the page that tells how far the check has come. */
    @GetMapping("/check")
    String progress(@PathVariable String alliance, Model model) {
        model.addAttribute("work", check.work());
        return "auditor/check :: progress";
    }

    /** The same package, for the same readers, as the API gives. */
    @GetMapping("/package")
    void give(
            @PathVariable String alliance,
            @RequestParam(defaultValue = "false") boolean whole,
            HttpServletResponse response)
            throws IOException {
        AllianceId only = whole ? null : alliances.id(alliance);
        auditors.require(only);
        AuditedLog published = atHand.published();
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(AuditPackage.fileName(only))
                        .build()
                        .toString());
        packages.write(published, only, response.getOutputStream(), (done, size) -> {});
    }
}
