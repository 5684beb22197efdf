package org.allianceledger.ledger.view;

import static java.util.stream.Collectors.joining;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.allianceledger.ledger.LedgerCalendar;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows say when something was in effect (valid_from, valid_to, both included) and when the ledger believed
 * it (recorded_from included, recorded_to not). A change never touches what a row says: it ends the belief in it and adds
 * rows that say it anew.
 */
public final class BitemporalTable {

    /**
     * Picks rows by what identifies them, within what it is unique in: another alliance or body may use the same
     * identifier.
     */
    public record Key(String scope, String in, String column, String value) {}

    /** The end of a belief that still stands. */
    public static final Timestamp STILL_BELIEVED =
            Timestamp.from(LedgerCalendar.OPEN.atStartOfDay(ZoneOffset.UTC).toInstant());

    private static final LocalDate BEFORE_ALL = LocalDate.of(1, 1, 1);

    private static final List<String> TIME =
            List.of("valid_from", "valid_to", "recorded_from", "recorded_to", "since_position", "until_position");

    private final String name;
    private final List<String> facts;
    private final String insert;

    /** @param facts all columns that are not about time, in the order {@link #insert} takes them */
    public BitemporalTable(String name, String... facts) {
        this.name = name;
        this.facts = List.of(facts);
        var columns = Stream.of(List.of("build"), this.facts, TIME)
                .flatMap(List::stream)
                .toList();
        this.insert = "insert into %s (%s) values (%s)"
                .formatted(
                        name,
                        String.join(", ", columns),
                        columns.stream().map(column -> "?").collect(joining(", ")));
    }

    public String name() {
        return name;
    }

    /** The condition that picks what was in effect on a day as believed at a moment; takes day, day, moment, moment. */
    public static String asOf(String alias) {
        return "%1$s.valid_from <= ? and %1$s.valid_to >= ? and %1$s.recorded_from <= ? and %1$s.recorded_to > ?"
                .formatted(alias);
    }

    /** The arguments for {@link #asOf}. */
    public static Object[] at(PointInTime when) {
        Timestamp known = Timestamp.from(when.belief());
        return new Object[] {when.asOf(), when.asOf(), known, known};
    }

    /** Says something from now on. */
    public void insert(
            RowBatch rows, RecordedEvent event, LocalDate from, @Nullable LocalDate until, @Nullable Object... values) {
        var arguments = new ArrayList<@Nullable Object>();
        arguments.add(rows.build());
        arguments.addAll(Arrays.asList(values));
        arguments.add(from);
        arguments.add(until == null ? LedgerCalendar.OPEN : until);
        arguments.add(event.recordedAt());
        arguments.add(STILL_BELIEVED);
        arguments.add(event.position());
        arguments.add(null);
        rows.add(insert, arguments.toArray());
    }

    /** Lets everything that the key picks end on a day at the latest, and drops what would only begin after it. */
    public void endOn(RowBatch rows, RecordedEvent event, Key key, LocalDate lastDay) {
        disbelieve(rows, event, key, lastDay);
        copy(rows, event, Map.of("valid_to", lastDay), "valid_from <= ?", lastDay);
    }

    /** Changes some facts of everything that the key picks from a day on, keeping what was before. */
    public void changeFrom(
            RowBatch rows, RecordedEvent event, Key key, LocalDate from, Map<String, @Nullable Object> changed) {
        LocalDate eve = from.minusDays(1);
        disbelieve(rows, event, key, eve);
        copy(rows, event, Map.of("valid_to", eve), "valid_from <= ?", eve);
        var later = new LinkedHashMap<String, @Nullable Object>(changed);
        later.put("valid_from", from);
        copy(rows, event, later, "valid_to >= ?", from);
    }

    /** Changes some facts of everything that the key picks, on whatever day. */
    public void change(RowBatch rows, RecordedEvent event, Key key, Map<String, @Nullable Object> changed) {
        disbelieve(rows, event, key, BEFORE_ALL);
        copy(rows, event, changed, "valid_to > ?", BEFORE_ALL);
    }

    private void disbelieve(RowBatch rows, RecordedEvent event, Key key, LocalDate day) {
        rows.add(
                "update %s set recorded_to = ?, until_position = ? where build = ? and %s = ? and %s = ? and recorded_to = ? and valid_to > ?"
                        .formatted(name, key.scope, key.column),
                event.recordedAt(),
                event.position(),
                rows.build(),
                key.in,
                key.value,
                STILL_BELIEVED,
                day);
    }

    private void copy(
            RowBatch rows, RecordedEvent event, Map<String, @Nullable Object> changes, String which, LocalDate day) {
        var columns = new ArrayList<String>(List.of("build"));
        columns.addAll(facts);
        columns.addAll(TIME);
        var arguments = new ArrayList<@Nullable Object>();
        var values = new ArrayList<String>();
        for (String column : columns) {
            switch (column) {
                case "recorded_from" -> {
                    values.add("cast(? as timestamp(6) with time zone)");
                    arguments.add(event.recordedAt());
                }
                case "recorded_to" -> {
                    values.add("cast(? as timestamp(6) with time zone)");
                    arguments.add(STILL_BELIEVED);
                }
                case "since_position" -> {
                    values.add("cast(? as bigint)");
                    arguments.add(event.position());
                }
                case "until_position" -> values.add("cast(null as bigint)");
                case "valid_from" -> values.add(later(changes, arguments));
                case "valid_to" -> {
                    values.add(changes.containsKey(column) ? "cast(? as date)" : column);
                    add(changes, column, arguments);
                }
                default -> {
                    String type = changes.get(column) instanceof LocalDate ? "date" : "varchar(64000)";
                    values.add(changes.containsKey(column) ? "cast(? as " + type + ")" : column);
                    add(changes, column, arguments);
                }
            }
        }
        arguments.add(rows.build());
        arguments.add(event.position());
        arguments.add(day);
        rows.add(
                "insert into %1$s (%2$s) select %3$s from %1$s where build = ? and until_position = ? and %4$s"
                        .formatted(name, String.join(", ", columns), String.join(", ", values), which),
                arguments.toArray());
    }

    private static String later(Map<String, @Nullable Object> changes, List<@Nullable Object> arguments) {
        if (!changes.containsKey("valid_from")) {
            return "valid_from";
        }
        arguments.add(changes.get("valid_from"));
        return "greatest(valid_from, cast(? as date))";
    }

    private static void add(Map<String, @Nullable Object> changes, String column, List<@Nullable Object> arguments) {
        if (changes.containsKey(column)) {
            arguments.add(changes.get(column));
        }
    }
}
