package org.allianceledger.history.view;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.view.ReadModels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what has happened in an alliance, and tells the days on which something did. */
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

    /** The days on which something was recorded or took effect. */
    public NavigableSet<LocalDate> days(AllianceId alliance) {
        var days = new TreeSet<LocalDate>();
        days.addAll(db.sql("select distinct effective from history_view where build = ? and alliance_id = ?")
                .params(build(), alliance.value())
                .query(LocalDate.class)
                .list());
        db.sql("select distinct recorded from history_view where build = ? and alliance_id = ?")
                .params(build(), alliance.value())
                .query((row, n) -> row.getTimestamp("recorded").toInstant())
                .list()
                .forEach(it -> days.add(LocalDate.ofInstant(it, LedgerCalendar.ZONE)));
        return days;
    }

    private int build() {
        return models.standing(HistoryQueries.MODEL).build();
    }
}
