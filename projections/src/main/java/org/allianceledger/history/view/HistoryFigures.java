package org.allianceledger.history.view;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.view.ReadModels;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what has happened in an alliance, and steps through the days on which something did. */
@Component
public class HistoryFigures {

    private final JdbcClient db;
    private final ReadModels models;

    HistoryFigures(JdbcClient db, ReadModels models) {
        this.db = db;
        this.models = models;
    }

    /** How many events of each stored name were recorded from one moment until before another. */
    public Map<String, Long> counts(AllianceId alliance, Instant from, Instant before) {
        var counts = new TreeMap<String, Long>();
        db.sql("select event, count(*) as times from history_view where build = ? and alliance_id = ?"
                        + " and recorded >= ? and recorded < ? group by event")
                .params(build(), alliance.value(), Timestamp.from(from), Timestamp.from(before))
                .query((row, n) -> Map.entry(row.getString("event"), row.getLong("times")))
                .list()
                .forEach(it -> counts.put(it.getKey(), it.getValue()));
        return counts;
    }

    /** The stored names of the events there are, in the order of the alphabet. */
    public List<String> events(AllianceId alliance) {
        var names = new ArrayList<String>();
        String next = nextEvent(alliance, "");
        while (next != null) {
            names.add(next);
            next = nextEvent(alliance, next);
        }
        return names;
    }

    // Names are few and events many: from one name to the next is a step in an index.
    private @Nullable String nextEvent(AllianceId alliance, String after) {
        return first("event", ">", "", alliance, after, String.class).orElse(null);
    }

    /** The first day on which something was recorded or took effect; empty before anything was. */
    public Optional<LocalDate> firstDay(AllianceId alliance) {
        return onOrAfter(alliance, LocalDate.EPOCH.minusYears(1000));
    }

    /** The last day before another on which something was recorded or took effect. */
    public Optional<LocalDate> dayBefore(AllianceId alliance, LocalDate day) {
        return nearest("<", " desc", alliance, day).max(Comparator.naturalOrder());
    }

    /** The first day after another on which something was recorded or took effect. */
    public Optional<LocalDate> dayAfter(AllianceId alliance, LocalDate day) {
        return onOrAfter(alliance, day.plusDays(1));
    }

    private Optional<LocalDate> onOrAfter(AllianceId alliance, LocalDate day) {
        return nearest(">=", "", alliance, day).min(Comparator.naturalOrder());
    }

    // The nearest to the start of a day in one direction, of what took effect and of what was recorded.
    private Stream<LocalDate> nearest(String relation, String direction, AllianceId alliance, LocalDate day) {
        Timestamp start = Timestamp.from(LedgerCalendar.startOf(day));
        return Stream.of(
                        first("effective", relation, direction, alliance, day, LocalDate.class),
                        first("recorded", relation, direction, alliance, start, Timestamp.class)
                                .map(it -> LocalDate.ofInstant(it.toInstant(), LedgerCalendar.ZONE)))
                .flatMap(Optional::stream);
    }

    private <T> Optional<T> first(
            String column, String relation, String direction, AllianceId alliance, Object value, Class<T> type) {
        return db.sql("""
            select %1$s from history_view where build = ? and alliance_id = ? and %1$s %2$s ?
            order by build%3$s, alliance_id%3$s, %1$s%3$s limit 1\
            """.formatted(column, relation, direction))
                .params(build(), alliance.value(), value)
                .query(type)
                .optional();
    }

    private int build() {
        return models.standing(HistoryQueries.MODEL).build();
    }
}
