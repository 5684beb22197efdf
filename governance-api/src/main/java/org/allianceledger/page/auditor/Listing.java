package org.allianceledger.page.auditor;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table for an auditor.
 *
 * @param columns names of the columns, as the words for pages call them
 */
record Listing(List<String> columns, List<List<Cell>> rows) {

    /** @param link where it leads, below the alliance's own pages; null for nowhere */
    record Cell(String text, @Nullable String link) {}

    static Cell cell(@Nullable String text) {
        return new Cell(text == null ? "" : text, null);
    }

    static Cell link(@Nullable String text, String link) {
        return new Cell(text == null ? "" : text, link);
    }

    static List<Cell> row(Cell... cells) {
        return Arrays.asList(cells);
    }
}
