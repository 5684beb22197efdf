package org.allianceledger.commitment.view;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.allianceledger.commitment.CommitmentStatus;
import org.allianceledger.commitment.view.CommitmentQueries.Place;
import org.allianceledger.decision.Level;
import org.allianceledger.ledger.LedgerCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Asks the table of what is now known for a page, in the order of the index that the filter goes by, so that the database
 * stops after the last line of the page. Where one index cannot give that order there are several questions, whose
 * answers are merged.
 */
record CommitmentSql(String sql, List<Object> arguments) {

    private static final String DUE = "n.due";

    /** What a list goes by: the columns that are equal in all its lines, and the one that orders them. */
    private record Path(String from, List<String> equal, List<Object> values, String due, String id) {

        static Path of(CommitmentFilter filter, int build, String alliance, @Nullable CommitmentStatus status) {
            if (filter.goal() != null) {
                return new Path(
                        "commitment_goal g join commitment_now n on n.build = g.build"
                                + " and n.commitment_id = g.commitment_id",
                        List.of("g.build", "g.alliance_id", "g.goal_id"),
                        List.of(build, alliance, filter.goal()),
                        "g.due",
                        "g.commitment_id");
            }
            var equal = new ArrayList<>(List.of("n.build", "n.alliance_id"));
            var values = new ArrayList<Object>(List.of(build, alliance));
            if (filter.giver() != null) {
                equal.add("n.giver");
                values.add(filter.giver());
            } else if (filter.receiver() != null) {
                equal.add("n.receiver");
                values.add(filter.receiver());
            } else if (status != null) {
                equal.add("n.status");
                values.add(word(status));
            }
            boolean owed = equal.size() == 2 && filter.overdue();
            return new Path("commitment_now n", equal, values, owed ? "n.owed_by" : DUE, "n.commitment_id");
        }
    }

    /** The questions whose merged answers, cut at the limit, are the page. */
    static List<CommitmentSql> questions(
            CommitmentFilter filter, int build, String alliance, LocalDate day, @Nullable Place after, int limit) {
        boolean byStatus = filter.goal() == null
                && filter.giver() == null
                && filter.receiver() == null
                && !filter.overdue()
                && !filter.statuses().isEmpty();
        Collection<@Nullable CommitmentStatus> parts = new ArrayList<>();
        if (byStatus) {
            parts.addAll(filter.statuses());
        } else {
            parts.add(null);
        }
        var all = new ArrayList<CommitmentSql>();
        for (CommitmentStatus status : parts) {
            Path path = Path.of(filter, build, alliance, status);
            if (after == null) {
                all.add(question(filter, path, day, "", List.of(), limit));
            } else {
                all.add(question(
                        filter,
                        path,
                        day,
                        " and %s = ? and %s > ?".formatted(path.due(), path.id()),
                        List.of(after.due(), after.id()),
                        limit));
                all.add(question(filter, path, day, " and " + path.due() + " > ?", List.of(after.due()), limit));
            }
        }
        return all;
    }

    private static CommitmentSql question(
            CommitmentFilter filter, Path path, LocalDate day, String place, List<Object> placed, int limit) {
        var sql = new StringBuilder("select n.* from " + path.from() + " where ");
        var arguments = new ArrayList<>(path.values());
        sql.append(String.join(" = ? and ", path.equal())).append(" = ?").append(place);
        arguments.addAll(placed);
        // Plus nothing, so that no database goes by the index of this column instead of the one that gives the order.
        sql.append(" and n.settled_from + 0 <= ?");
        arguments.add(day);
        narrow(sql, arguments, "n.giver = ?", path.equal().contains("n.giver") ? null : filter.giver());
        narrow(sql, arguments, "n.receiver = ?", path.equal().contains("n.receiver") ? null : filter.receiver());
        narrow(sql, arguments, path.due() + " >= ?", filter.dueFrom());
        narrow(sql, arguments, path.due() + " <= ?", filter.dueTo());
        if (filter.dueFrom() != null || filter.dueTo() != null) {
            narrow(sql, arguments, path.due() + " < ?", LedgerCalendar.OPEN);
        }
        narrow(sql, arguments, "n.owed_by < ?", filter.overdue() ? day : null);
        narrow(sql, arguments, path.due() + " = ?", filter.withoutDue() ? LedgerCalendar.OPEN : null);
        narrow(sql, arguments, "n.changed_position > ?", filter.changedAfter());
        narrow(
                sql,
                arguments,
                "n.changed >= ?",
                filter.changedSince() == null ? null : Timestamp.from(filter.changedSince()));
        statuses(sql, arguments, filter.statuses(), path);
        levels(sql, arguments, filter);
        sql.append(" order by ")
                .append(String.join(", ", path.equal()))
                .append(", %s, %s limit ?".formatted(path.due(), path.id()));
        arguments.add(limit);
        return new CommitmentSql(sql.toString(), arguments);
    }

    private static void statuses(StringBuilder sql, List<Object> arguments, Set<CommitmentStatus> statuses, Path path) {
        if (path.equal().contains("n.status")) {
            return;
        }
        if (statuses.isEmpty()) {
            narrow(sql, arguments, "n.status <> ?", word(CommitmentStatus.REFUSED));
        } else {
            in(sql, arguments, "n.status", statuses);
        }
    }

    private static void levels(StringBuilder sql, List<Object> arguments, CommitmentFilter filter) {
        if (filter.levels().size() == Level.values().length) {
            return;
        }
        if (filter.besides().isEmpty()) {
            in(sql, arguments, "n.level", filter.levels());
            return;
        }
        sql.append(" and (n.level in (")
                .append(marks(filter.levels().size()))
                .append(") or n.commitment_id in (")
                .append(marks(filter.besides().size()))
                .append("))");
        filter.levels().forEach(it -> arguments.add(word(it)));
        arguments.addAll(filter.besides());
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    private static void in(StringBuilder sql, List<Object> arguments, String column, Set<? extends Enum<?>> words) {
        sql.append(" and ")
                .append(column)
                .append(" in (")
                .append(marks(words.size()))
                .append(")");
        words.forEach(it -> arguments.add(word(it)));
    }

    private static void narrow(StringBuilder sql, List<Object> arguments, String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            arguments.add(value);
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
