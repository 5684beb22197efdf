package org.allianceledger.ledger.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Compares two builds of a read model as bags of rows, and names the rows and columns that differ. */
final class TableComparison {

    /** More than this of one table are only counted. */
    private static final int TOLD = 10;

    private final JdbcTemplate db;
    private final int served;
    private final int fresh;

    TableComparison(JdbcTemplate db, int served, int fresh) {
        this.db = db;
        this.served = served;
        this.fresh = fresh;
    }

    Rebuild.Comparison compare(ReadModel model, long position) {
        var differences = new ArrayList<String>();
        long rows = 0;
        for (String table : model.tables()) {
            Map<String, Bag> expected = rows(table, fresh);
            Map<String, Bag> found = rows(table, served);
            rows += expected.values().stream().mapToLong(Bag::count).sum();
            List<Map<String, String>> missing = without(expected, found);
            List<Map<String, String>> surplus = without(found, expected);
            if (!missing.isEmpty() || !surplus.isEmpty()) {
                differences.add(describe(table, missing, surplus));
            }
        }
        return new Rebuild.Comparison(model.name(), position, rows, differences);
    }

    /** Rows that are the same in every column but the build. */
    private record Bag(Map<String, String> row, int count) {

        private Bag times(int times) {
            return new Bag(row, times);
        }
    }

    private Map<String, Bag> rows(String table, int build) {
        var rows = new TreeMap<String, Bag>();
        db.query(
                "select * from " + table + " where build = ?",
                row -> {
                    var columns = new TreeMap<String, String>();
                    var about = row.getMetaData();
                    for (int i = 1; i <= about.getColumnCount(); i++) {
                        String column = about.getColumnName(i).toLowerCase(Locale.ROOT);
                        if (!column.equals("build")) {
                            columns.put(column, String.valueOf(row.getString(i)));
                        }
                    }
                    rows.merge(columns.toString(), new Bag(columns, 1), (one, more) -> one.times(one.count() + 1));
                },
                build);
        return rows;
    }

    private static List<Map<String, String>> without(Map<String, Bag> rows, Map<String, Bag> others) {
        var left = new ArrayList<Map<String, String>>();
        rows.forEach((text, bag) -> {
            Bag other = others.get(text);
            for (int i = other == null ? 0 : other.count(); i < bag.count(); i++) {
                left.add(bag.row());
            }
        });
        return left;
    }

    private static String describe(String table, List<Map<String, String>> missing, List<Map<String, String>> surplus) {
        var lines = new ArrayList<String>();
        lines.add("%s: %d rows missing, %d rows too many".formatted(table, missing.size(), surplus.size()));
        var unmatched = new ArrayList<>(surplus);
        for (Map<String, String> expected : missing.subList(0, Math.min(TOLD, missing.size()))) {
            Map<String, String> edited = nearest(expected, unmatched);
            unmatched.remove(edited);
            lines.add(
                    edited == null
                            ? "missing: " + expected
                            : "edited: %s: %s".formatted(identity(expected), edits(expected, edited)));
        }
        if (missing.size() <= TOLD) {
            unmatched.stream().limit(TOLD).forEach(row -> lines.add("inserted: " + row));
        }
        return String.join("\n    ", lines);
    }

    /** The row that an expected one has become, if one is left that is the same for the most part. */
    private static @Nullable Map<String, String> nearest(
            Map<String, String> expected, List<Map<String, String>> candidates) {
        Map<String, String> nearest = null;
        int fewest = expected.size() / 2 + 1;
        for (Map<String, String> candidate : candidates) {
            int edits = changed(expected, candidate).size();
            if (edits < fewest) {
                fewest = edits;
                nearest = candidate;
            }
        }
        return nearest;
    }

    private static List<String> changed(Map<String, String> expected, Map<String, String> found) {
        return expected.keySet().stream()
                .filter(column -> !Objects.equals(expected.get(column), found.get(column)))
                .toList();
    }

    private static String edits(Map<String, String> expected, Map<String, String> found) {
        return String.join(
                "; ",
                changed(expected, found).stream()
                        .map(column -> "%s is %s, and a rebuild gives %s"
                                .formatted(column, found.get(column), expected.get(column)))
                        .toList());
    }

    /** What a row is about: its identifiers and where it stands in the log. */
    private static String identity(Map<String, String> row) {
        return String.join(
                ", ",
                row.entrySet().stream()
                        .filter(it -> it.getKey().endsWith("_id") || it.getKey().endsWith("position"))
                        .map(Object::toString)
                        .toList());
    }
}
