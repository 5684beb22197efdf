package org.allianceledger.page.partner;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.commitment.CommitmentStatus;
import org.allianceledger.commitment.view.CommitmentLine;
import org.allianceledger.commitment.view.CommitmentQueries;
import org.allianceledger.commitment.view.CommitmentQueries.Place;
import org.allianceledger.commitment.web.CommitmentCsv;
import org.allianceledger.commitment.web.CommitmentFilters;
import org.allianceledger.commitment.web.CommitmentQuestion;
import org.allianceledger.http.Moment;
import org.allianceledger.http.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** All commitments, or those that the reader asks for, as a list and as a table for spreadsheets. */
@Controller
class CommitmentsPage {

    private static final int USUAL_PAGE = 50;

    private final Shelf shelf;
    private final CommitmentQueries commitments;
    private final CommitmentFilters filters;
    private final Reading reading;

    CommitmentsPage(Shelf shelf, CommitmentQueries commitments, CommitmentFilters filters, Reading reading) {
        this.shelf = shelf;
        this.commitments = commitments;
        this.filters = filters;
        this.reading = reading;
    }

    /** The filters of the page's form; a field left empty narrows nothing. */
    record Asked(
            @Nullable String giver,
            @Nullable String receiver,
            @Nullable String goal,
            @Nullable String status,
            @Nullable String dueFrom,
            @Nullable String dueTo,
            @Nullable String overdue,
            @Nullable String asOf,
            @Nullable String knownAt) {

        CommitmentQuestion question() {
            String state = given(status);
            return new CommitmentQuestion(
                    given(giver),
                    given(receiver),
                    given(goal),
                    state == null ? null : List.of(state),
                    given(dueFrom),
                    given(dueTo),
                    given(overdue),
                    null,
                    null);
        }

        /** What is asked, by the names it has in an address. */
        Map<String, String> fields() {
            var fields = new LinkedHashMap<String, String>();
            put(fields, "giver", giver);
            put(fields, "receiver", receiver);
            put(fields, "goal", goal);
            put(fields, "status", status);
            put(fields, "dueFrom", dueFrom);
            put(fields, "dueTo", dueTo);
            put(fields, "overdue", overdue);
            put(fields, "asOf", asOf);
            put(fields, "knownAt", knownAt);
            return fields;
        }

        private static void put(Map<String, String> fields, String name, @Nullable String value) {
            String said = given(value);
            if (said != null) {
                fields.put(name, said);
            }
        }

        private static @Nullable String given(@Nullable String text) {
            return text == null || text.isBlank() ? null : text;
        }
    }

    // Built here, because templates cannot add what a map holds to an address.
    private static String address(String path, Asked asked, Map<String, String> further) {
        var fields = new LinkedHashMap<>(asked.fields());
        fields.putAll(further);
        var builder = UriComponentsBuilder.fromPath(path);
        fields.keySet().forEach(name -> builder.queryParam(name, "{" + name + "}"));
        return builder.encode().buildAndExpand(fields).toUriString();
    }

    @GetMapping("/alliances/{alliance}/commitments")
    String list(
            @PathVariable String alliance,
            Moment moment,
            Asked asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Model model) {
        AllianceId id = shelf.alliance(alliance, moment);
        int size = limit == null ? USUAL_PAGE : reading.limit(limit);
        List<CommitmentLine> page =
                commitments.list(id, filters.of(id, asked.question()), moment.when(), place(after), size + 1);
        List<CommitmentLine> every = shelf.all(id, shelf.readable(), moment.when());
        boolean more = page.size() > size;
        List<CommitmentLine> shown = more ? page.subList(0, size) : page;
        model.addAttribute("lines", shown);
        String here = "/alliances/" + alliance + "/commitments";
        model.addAttribute("next", more ? address(here, asked, following(shown.getLast(), limit)) : null);
        model.addAttribute("first", after == null ? null : address(here, asked, Map.of()));
        model.addAttribute("csv", address(here + ".csv", asked, Map.of()));
        model.addAttribute("narrowed", !asked.fields().isEmpty());
        model.addAttribute("asked", asked);
        model.addAttribute("givers", shelf.givers(every));
        model.addAttribute("receivers", shelf.receivers(every));
        model.addAttribute("goals", shelf.goals(id, moment.when()).values());
        model.addAttribute("statuses", CommitmentStatus.values());
        model.addAttribute("moment", moment.when());
        return "partner/commitments";
    }

    @GetMapping("/alliances/{alliance}/commitments.csv")
    ResponseEntity<String> csv(@PathVariable String alliance, Moment moment, Asked asked) {
        AllianceId id = shelf.alliance(alliance, moment);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("commitments.csv")
                                .build()
                                .toString())
                .body(CommitmentCsv.of(shelf.all(id, filters.of(id, asked.question()), moment.when())));
    }

    private @Nullable Place place(@Nullable String after) {
        if (after == null) {
            return null;
        }
        int slash = after.indexOf('/');
        LocalDate day = reading.day(slash < 0 ? after : after.substring(0, slash), "after");
        return day == null ? null : new Place(day, after.substring(slash + 1));
    }

    private static Map<String, String> following(CommitmentLine last, @Nullable Integer limit) {
        String after = Place.of(last).written();
        return limit == null ? Map.of("after", after) : Map.of("after", after, "limit", limit.toString());
    }
}
