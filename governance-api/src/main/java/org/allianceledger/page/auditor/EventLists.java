package org.allianceledger.page.auditor;

import static org.allianceledger.page.auditor.Listing.cell;
import static org.allianceledger.page.auditor.Listing.link;
import static org.allianceledger.page.auditor.Listing.row;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.allianceledger.history.view.HistoryEntry;
import org.allianceledger.history.view.HistoryQueries;
import org.allianceledger.history.view.HistoryQueries.Filter;
import org.allianceledger.history.view.OpenHistory;
import org.allianceledger.ledger.LedgerJson;
import org.allianceledger.page.PageReader;
import org.allianceledger.page.Show;
import org.allianceledger.page.auditor.Listing.Cell;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/** The lists that are told from events one by one. */
@Configuration(proxyBeanMethods = false)
class EventLists {

    private static final List<String> REASONS = List.of("reason", "text", "note", "addition", "because");
    private static final Set<String> CHANGES = Set.of(
            "CommitmentAmended",
            "CommitmentReplaced",
            "CommitmentTransferred",
            "CommitmentReleased",
            "GiverHeard",
            "InstalmentConditionMet",
            "RenegotiationRequested",
            "RenegotiationRefused");

    private final HistoryQueries history;
    private final OpenHistory open;
    private final PageReader eyes;
    private final Show show;

    EventLists(HistoryQueries history, OpenHistory open, PageReader eyes, Show show) {
        this.history = history;
        this.open = open;
        this.eyes = eyes;
        this.show = show;
    }

    @Bean
    AuditList correctionsList() {
        return AuditList.told("corrections", asked -> table(asked, Population.CORRECTIONS));
    }

    @Bean
    AuditList changesList() {
        return AuditList.told("changes", asked -> table(asked, CHANGES));
    }

    @Bean
    AuditList lateList() {
        return AuditList.told(
                "late",
                asked -> page(
                        List.of("occurred", "recorded", "lag", "event", "about", "by", "number"),
                        found(asked, null, asked.lateBy()).toList(),
                        asked,
                        it -> row(
                                cell(show.date(it.occurred())),
                                cell(show.moment(it.recorded())),
                                cell(show.number(it.lagDays())),
                                cell(show.word("auditor.event", it.event())),
                                about(asked, it),
                                cell(it.actor()),
                                number(it))));
    }

    @Bean
    AuditList recusalsList() {
        return AuditList.told(
                "recusals",
                asked -> page(
                        List.of("occurred", "about", "seat", "ground", "number"),
                        found(asked, "SeatRecused", null).toList(),
                        asked,
                        it -> {
                            JsonNode data = LedgerJson.mapper().readTree(it.data());
                            return row(
                                    cell(show.date(it.occurred())),
                                    about(asked, it),
                                    cell(asked.name(data.path("seatId").asString(""))),
                                    cell(show.word(
                                            "auditor.ground",
                                            data.path("ground").asString(""))),
                                    number(it));
                        }));
    }

    private Listing table(Asked asked, Set<String> events) {
        return page(
                List.of("occurred", "recorded", "event", "about", "reason", "number"),
                events.stream()
                        .flatMap(event -> found(asked, event, null))
                        .sorted(Comparator.comparingLong(HistoryEntry::position))
                        .toList(),
                asked,
                it -> row(
                        cell(show.date(it.occurred())),
                        cell(show.moment(it.recorded())),
                        cell(show.word("auditor.event", it.event())),
                        about(asked, it),
                        cell(reason(it)),
                        number(it)));
    }

    private static Listing page(
            List<String> columns, List<HistoryEntry> found, Asked asked, Function<HistoryEntry, List<Cell>> row) {
        return Listing.of(columns, found, asked, row, it -> Long.toString(it.position()));
    }

    private Stream<HistoryEntry> found(Asked asked, @Nullable String event, @Nullable Integer lateBy) {
        var filter = new Filter(null, null, event, asked.from(), asked.before(), lateBy);
        return open
                .seenBy(
                        eyes.footing().apply(asked.alliance()),
                        history.find(asked.alliance(), filter, asked.place(-1), asked.size() + 1))
                .stream();
    }

    private static Cell about(Asked asked, HistoryEntry it) {
        String name = asked.name(it.aggregate());
        return it.aggregate().startsWith("decision-")
                ? link(name, "/audit/decisions/" + it.aggregate())
                : link(name, "/audit/history?subject=" + it.aggregate());
    }

    private static Cell number(HistoryEntry it) {
        return link(Long.toString(it.position()), "/audit/history?after=" + (it.position() - 1) + "&limit=1");
    }

    private static String reason(HistoryEntry it) {
        JsonNode data = LedgerJson.mapper().readTree(it.data());
        return REASONS.stream()
                .map(name -> data.path(name).asString(""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
