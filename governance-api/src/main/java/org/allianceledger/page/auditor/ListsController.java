package org.allianceledger.page.auditor;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.history.view.HistoryFigures;
import org.allianceledger.http.InvalidAct;
import org.allianceledger.http.Unknown;
import org.allianceledger.http.Words;
import org.allianceledger.ledger.Period;
import org.allianceledger.page.Alliances;
import org.allianceledger.page.Names;
import org.allianceledger.page.auditor.Listing.Cell;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The lists that an auditor picks from, as pages and as CSV. */
@Controller
@RequestMapping("/alliances/{alliance}/audit/lists")
class ListsController {

    /** In the order that the page names them. */
    static final List<String> KINDS = List.of(
            "refusals",
            "corrections",
            "late",
            "recusals",
            "quorum",
            "chair",
            "related",
            "reliance",
            "dispositions",
            "gaps",
            "commitments",
            "changes");

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final int PAGE = 100;
    private static final int CSV_PAGE = 1_000;
    private static final int USUALLY_LATE = 3;
    private static final int MOST_LATE = 36_500;

    private final Alliances alliances;
    private final List<AuditList> lists;
    private final HistoryFigures figures;
    private final Names names;
    private final Known known;
    private final Words words;

    ListsController(
            Alliances alliances, List<AuditList> lists, HistoryFigures figures, Names names, Known known, Words words) {
        this.alliances = alliances;
        this.lists = lists;
        this.figures = figures;
        this.names = names;
        this.known = known;
        this.words = words;
    }

    @GetMapping("/{kind}")
    String list(
            @PathVariable String alliance,
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String lateBy,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        AuditList list = named(kind);
        Asked asked = asked(alliances.id(alliance), from, to, lateBy, after, PAGE);
        model.addAttribute("kind", kind);
        model.addAttribute("kinds", KINDS);
        model.addAttribute("asked", asked);
        model.addAttribute("listing", list.read(asked));
        return "auditor/list";
    }

    /** All pages after each other, each written before the next is read. */
    @GetMapping("/{kind}.csv")
    void csv(
            @PathVariable String alliance,
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String lateBy,
            HttpServletResponse response)
            throws IOException {
        AuditList list = named(kind);
        Asked asked = asked(alliances.id(alliance), from, to, lateBy, "", CSV_PAGE);
        Listing listing = list.read(asked);
        response.setContentType(CSV);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(kind + ".csv").build().toString());
        try (var csv = new CSVPrinter(response.getWriter(), CSVFormat.RFC4180)) {
            csv.printRecord(listing.columns().stream()
                    .map(it -> words.say("auditor.col." + it))
                    .toList());
            print(listing, csv);
            for (String next = listing.next(); next != null; next = listing.next()) {
                listing = list.read(asked.from(next));
                print(listing, csv);
            }
        }
    }

    private static void print(Listing listing, CSVPrinter csv) throws IOException {
        for (List<Cell> row : listing.rows()) {
            csv.printRecord(row.stream().map(it -> harmless(it.text())).toList());
        }
    }

    // A spreadsheet would take such a cell for a formula.
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private AuditList named(String kind) {
        return lists.stream().filter(it -> it.kind().equals(kind)).findFirst().orElseThrow(() -> new Unknown(kind));
    }

    private Asked asked(
            AllianceId alliance,
            @Nullable String from,
            @Nullable String to,
            @Nullable String lateBy,
            String after,
            int size) {
        var now = alliances.now();
        LocalDate first = known.day(from, "from", figures.firstDay(alliance).orElse(now.asOf()));
        LocalDate last = known.day(to, "to", now.asOf());
        return new Asked(
                alliance,
                now,
                first.isAfter(last) ? Period.of(last, first) : Period.of(first, last),
                late(lateBy),
                names.of(alliance, now),
                after,
                size);
    }

    private int late(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return USUALLY_LATE;
        }
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > MOST_LATE) {
            throw InvalidAct.in("lateBy", words.say("act.not-a-number"));
        }
        return Integer.parseInt(text);
    }
}
