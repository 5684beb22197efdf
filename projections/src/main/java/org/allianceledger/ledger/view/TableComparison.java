package org.allianceledger.ledger.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Compares two builds of a read model as bags of rows, each row as the text of all its columns but the build. */
final class TableComparison {

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
            List<String> expected = rows(table, fresh);
            List<String> found = rows(table, served);
            rows += expected.size();
            if (!expected.equals(found)) {
                differences.add(describe(table, expected, found));
            }
        }
        return new Rebuild.Comparison(model.name(), position, rows, differences);
    }

    private List<String> rows(String table, int build) {
        var rows = new ArrayList<String>();
        db.query("select * from " + table + " where build = ?", row -> {
            rows.add(text(row));
        }, build);
        rows.sort(null);
        return rows;
    }

    private static String text(ResultSet row) throws SQLException {
        var text = new StringBuilder();
        var columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            if (!columns.getColumnName(i).equalsIgnoreCase("build")) {
                text.append(columns.getColumnName(i).toLowerCase(java.util.Locale.ROOT))
                        .append('=')
                        .append(row.getString(i))
                        .append(' ');
            }
        }
        return text.toString();
    }

    private static String describe(String table, List<String> expected, List<String> found) {
        var missing = new ArrayList<>(expected);
        found.forEach(missing::remove);
        var surplus = new ArrayList<>(found);
        expected.forEach(surplus::remove);
        return "%s: %d rows missing, %d rows too many; first: %s"
                .formatted(
                        table,
                        missing.size(),
                        surplus.size(),
                        missing.isEmpty() ? (surplus.isEmpty() ? "" : surplus.getFirst()) : missing.getFirst());
    }
}
