package org.allianceledger.commitment.view;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.allianceledger.commitment.CommitmentStatus;
import org.allianceledger.commitment.Promise.Recurrence.Every;
import org.allianceledger.commitment.Verdict;
import org.allianceledger.commitment.view.CommitmentLine.MilestoneLine;
import org.allianceledger.decision.Level;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.LedgerJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Makes lines of what the columns say, seen from one day: only here is anything late. */
final class LineReader {

    /** The words with which a giver usually says where a commitment stands; any other is kept and marked. */
    private static final Set<String> USUAL =
            Set.of("provisional", "implementable", "implemented", "deferred", "rejected", "withdrawn", "replaced");

    private static final int DAYS_NEAR = 30;
    private static final JsonMapper JSON = LedgerJson.mapper();

    private final LocalDate day;
    private final Function<String, @Nullable String> names;

    /**
     * @param day as seen from which
     * @param names of those who owe and are owed, by their identifiers
     */
    LineReader(LocalDate day, Function<String, @Nullable String> names) {
        this.day = day;
        this.names = names;
    }

    /** @param columns the texts of the columns by name */
    CommitmentLine line(String id, Function<String, @Nullable String> columns, Instant changed, long changedPosition) {
        var in = new Columns(columns);
        CommitmentStatus status = CommitmentStatus.valueOf(in.word("status"));
        LocalDate due = dueOf(in);
        String every = columns.apply("recurs");
        boolean overdue = status.isBinding() && due != null && due.isBefore(day);
        Long quantity = in.number("quantity");
        Long delivered = in.number("delivered");
        LocalDate ended = in.day("ended");
        Long percent = in.number("percent");
        String stated = columns.apply("stated");
        return new CommitmentLine(
                id,
                in.text("commitment_key"),
                in.text("title"),
                in.text("giver"),
                names.apply(in.text("giver")),
                in.text("receiver"),
                names.apply(in.text("receiver")),
                status,
                Level.valueOf(in.word("level")),
                in.day("bound_from"),
                due,
                in.day("original_due"),
                every == null ? null : Every.valueOf(every.toUpperCase(Locale.ROOT)),
                in.text("goals").isEmpty()
                        ? List.of()
                        : Arrays.asList(in.text("goals").split(" ")),
                quantity,
                columns.apply("unit"),
                delivered,
                quantity == null ? null : Math.max(0, quantity - (delivered == null ? 0 : delivered)),
                in.number("said"),
                percent == null ? null : percent.intValue(),
                stated,
                stated == null ? null : USUAL.contains(stated),
                columns.apply("stage"),
                columns.apply("aims_at"),
                in.number("grant_amount"),
                in.day("condition_latest"),
                columns.apply("renegotiation_by"),
                columns.apply("verdict") == null ? null : Verdict.valueOf(in.word("verdict")),
                columns.apply("assessor"),
                ended,
                in.day("breached"),
                in.day("remedy_by"),
                Integer.parseInt(in.text("version")),
                columns.apply("successor"),
                columns.apply("predecessor"),
                Integer.parseInt(in.text("waiting")),
                List.of(JSON.readValue(in.text("milestones"), MilestoneLine[].class)),
                overdue,
                status.isBinding() && !overdue && isAtRisk(in, due, every != null),
                overdue ? days(due, day) : daysLate(status, due, ended),
                changed,
                changedPosition,
                Long.parseLong(in.text("sequence")));
    }

    private static @Nullable LocalDate dueOf(Columns in) {
        LocalDate due = in.day("due");
        return LedgerCalendar.OPEN.equals(due) ? null : due;
    }

    private boolean isAtRisk(Columns in, @Nullable LocalDate due, boolean recurs) {
        // What recurs is always soon due; that alone says nothing.
        boolean soon = !recurs
                && due != null
                && !due.isAfter(day.plusDays(DAYS_NEAR))
                && in.text("complete").equals("0");
        LocalDate milestone = in.day("milestone_due");
        return soon || (milestone != null && milestone.isBefore(day));
    }

    private static long daysLate(CommitmentStatus status, @Nullable LocalDate due, @Nullable LocalDate ended) {
        return status == CommitmentStatus.FULFILLED && due != null && ended != null && due.isBefore(ended)
                ? days(due, ended)
                : 0;
    }

    private static long days(@Nullable LocalDate due, LocalDate until) {
        return due == null ? 0 : ChronoUnit.DAYS.between(due, until);
    }

    private record Columns(Function<String, @Nullable String> texts) {

        String text(String column) {
            return requireNonNull(texts.apply(column), column);
        }

        String word(String column) {
            return text(column).toUpperCase(Locale.ROOT);
        }

        @Nullable
        LocalDate day(String column) {
            String text = texts.apply(column);
            return text == null ? null : LocalDate.parse(text);
        }

        @Nullable
        Long number(String column) {
            String text = texts.apply(column);
            return text == null ? null : Long.valueOf(text);
        }
    }
}
