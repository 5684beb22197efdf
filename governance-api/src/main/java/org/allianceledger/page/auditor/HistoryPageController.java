package org.allianceledger.page.auditor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.history.view.HistoryEntry;
import org.allianceledger.history.view.HistoryFigures;
import org.allianceledger.history.view.HistoryQueries;
import org.allianceledger.history.view.HistoryQueries.Filter;
import org.allianceledger.history.view.OpenHistory;
import org.allianceledger.http.InvalidAct;
import org.allianceledger.http.Reading;
import org.allianceledger.http.Words;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.publish.PublishedLog;
import org.allianceledger.page.Alliances;
import org.allianceledger.page.Names;
import org.allianceledger.page.PageReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Every event, by what it is about, who did it, what it is and when it was recorded. */
@Controller
class HistoryPageController {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    private final Alliances alliances;
    private final HistoryQueries history;
    private final OpenHistory open;
    private final PageReader eyes;
    private final HistoryFigures figures;
    private final PublishedLog log;
    private final Reading reading;
    private final Names names;
    private final Words words;

    HistoryPageController(
            Alliances alliances,
            HistoryQueries history,
            OpenHistory open,
            PageReader eyes,
            HistoryFigures figures,
            PublishedLog log,
            Reading reading,
            Names names,
            Words words) {
        this.alliances = alliances;
        this.history = history;
        this.open = open;
        this.eyes = eyes;
        this.figures = figures;
        this.log = log;
        this.reading = reading;
        this.names = names;
        this.words = words;
    }

    /** An event with how far it has come in the log. */
    record Line(HistoryEntry entry, String standing) {}

    @GetMapping("/alliances/{alliance}/audit/history")
    String history(
            @PathVariable String alliance,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String actor,
            @RequestParam(defaultValue = "") String event,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String lateBy,
            @RequestParam(defaultValue = "-1") long after,
            @RequestParam(required = false) @Nullable Integer limit,
            Model model) {
        AllianceId id = alliances.id(alliance);
        int size = limit == null ? USUAL : Math.min(MOST, reading.limit(limit));
        LocalDate first = day(from, "from");
        LocalDate last = day(to, "to");
        var filter = new Filter(text(subject), text(actor), text(event), startOf(first), endOf(last), number(lateBy));
        List<Line> lines = open.seenBy(eyes.footing().apply(id), history.find(id, filter, after, size)).stream()
                .map(it -> new Line(it, standing(it)))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("names", names.of(id, alliances.now()));
        model.addAttribute("events", figures.events(id));
        model.addAttribute("subject", subject);
        model.addAttribute("actor", actor);
        model.addAttribute("event", event);
        model.addAttribute("from", first);
        model.addAttribute("to", last);
        model.addAttribute("lateBy", lateBy);
        model.addAttribute(
                "next", lines.size() < size ? null : lines.getLast().entry().position());
        return "auditor/history";
    }

    private String standing(HistoryEntry it) {
        return log.standing(it.id())
                .map(found -> found.state().name().toLowerCase(Locale.ROOT))
                .orElse("recorded");
    }

    private static @Nullable String text(String given) {
        return given.isBlank() ? null : given.strip();
    }

    private @Nullable LocalDate day(String given, String field) {
        return reading.day(text(given), field);
    }

    private @Nullable Integer number(String given) {
        if (given.isBlank()) {
            return null;
        }
        if (!given.strip().matches("[0-9]{1,5}")) {
            throw InvalidAct.in("lateBy", words.say("act.not-a-number"));
        }
        return Integer.valueOf(given.strip());
    }

    private static @Nullable Instant startOf(@Nullable LocalDate day) {
        return day == null ? null : LedgerCalendar.startOf(day);
    }

    private static @Nullable Instant endOf(@Nullable LocalDate day) {
        return day == null ? null : LedgerCalendar.endOf(day);
    }
}
