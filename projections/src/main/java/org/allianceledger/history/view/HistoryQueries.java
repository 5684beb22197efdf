package org.allianceledger.history.view;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.view.ReadModels;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers what has happened in an alliance. */
@Component
public class HistoryQueries {

    public static final String MODEL = HistoryReadModel.NAME;

    private final JdbcClient db;
    private final ReadModels models;

    private final TransactionTemplate snapshot;

    HistoryQueries(JdbcClient db, ReadModels models, PlatformTransactionManager transactions) {
        this.db = db;
        this.models = models;
        this.snapshot = new TransactionTemplate(transactions);
        // A rebuild may switch builds between asking which one is served and reading it.
        // H2 freezes every table at its own first use with a lower level, all at once only with this one.
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_SERIALIZABLE);
        this.snapshot.setReadOnly(true);
    }

    /**
     * What to look for; each part narrows the answer when it is not null.
     *
     * @param subject an identifier that the event names
     * @param event the event's stored name
     * @param recordedFrom first moment of recording, included
     * @param recordedTo last moment of recording, not included
     * @param lateBy days after which a recording counts as late; only later ones are found
     */
    public record Filter(
            @Nullable String subject,
            @Nullable String actor,
            @Nullable String event,
            @Nullable Instant recordedFrom,
            @Nullable Instant recordedTo,
            @Nullable Integer lateBy) {

        /** Looks for everything. */
        public static final Filter NONE = new Filter(null, null, null, null, null, null);
    }

    /** The place in the log of the newest event of an alliance; -1 for none. */
    public long newest(AllianceId alliance) {
        return db.sql("select coalesce(max(position), -1) from history_view where build = ? and alliance_id = ?")
                .params(models.standing(MODEL).build(), alliance.value())
                .query(Long.class)
                .single();
    }

    /** The events after a place in the log, in log order. */
    public List<HistoryEntry> find(AllianceId alliance, Filter filter, long after, int limit) {
        return requireNonNull(snapshot.execute(status -> read(alliance, filter, after, limit)));
    }

    private List<HistoryEntry> read(AllianceId alliance, Filter filter, long after, int limit) {
        var sql = new StringBuilder("select h.*, e.payload, e.payload_revision, e.sequence_number from history_view h"
                + " join domain_event e on e.log_index = h.position where h.build = ? and h.alliance_id = ?"
                + " and h.position > ?");
        var arguments = new ArrayList<>();
        arguments.add(models.standing(MODEL).build());
        arguments.add(alliance.value());
        arguments.add(after);
        narrow(sql, arguments, "h.actor = ?", filter.actor());
        narrow(sql, arguments, "h.event = ?", filter.event());
        // Plus nothing, so that no database goes by the index of these instead of the one that gives the order.
        narrow(sql, arguments, "h.recorded + interval '0' second >= ?", timestamp(filter.recordedFrom()));
        narrow(sql, arguments, "h.recorded + interval '0' second < ?", timestamp(filter.recordedTo()));
        narrow(sql, arguments, "h.lag_days > ?", filter.lateBy());
        narrow(
                sql,
                arguments,
                "exists (select 1 from history_subject s where s.build = h.build and s.position = h.position"
                        + " and s.subject = ?)",
                filter.subject());
        // With what is equal in all rows before it, H2 sees that an index gives the order, and stops after the last
        // row.
        sql.append(" order by h.build, h.alliance_id, ")
                .append(filter.event() == null ? "" : "h.event, ")
                .append("h.position limit ?");
        arguments.add(limit);
        return db.sql(sql.toString())
                .params(arguments)
                .query((row, n) -> entry(row))
                .list();
    }

    private static void narrow(StringBuilder sql, List<Object> arguments, String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            arguments.add(value);
        }
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    private static HistoryEntry entry(ResultSet row) throws SQLException {
        LocalDate occurred = row.getObject("occurred", LocalDate.class);
        Instant recorded = row.getTimestamp("recorded").toInstant();
        return new HistoryEntry(
                row.getLong("position"),
                row.getString("event_id"),
                row.getString("event"),
                row.getString("payload_revision"),
                row.getString("aggregate_id"),
                row.getLong("sequence_number"),
                occurred,
                row.getObject("effective", LocalDate.class),
                recorded,
                HistoryEntry.lag(occurred, recorded),
                row.getString("actor"),
                row.getString("client"),
                new Authority(
                        Authority.Kind.valueOf(row.getString("authority_kind").toUpperCase(Locale.ROOT)),
                        row.getString("authority_reference")),
                new String(row.getBytes("payload"), StandardCharsets.UTF_8));
    }
}
