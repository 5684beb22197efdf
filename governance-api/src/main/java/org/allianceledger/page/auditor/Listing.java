package org.allianceledger.page.auditor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page of a table for an auditor.
 *
 * @param columns names of the columns, as the words for pages call them
 * @param next where the next page begins, as {@link Asked#after} takes it; null after the last
 */
record Listing(
        List<String> columns,
        List<List<Cell>> rows,
        @Nullable String next) {

    /** @param link where it leads, below the alliance's own pages; null for nowhere */
    record Cell(String text, @Nullable String link) {}

    /** The page that was asked for of rows that are all at hand. */
    static Listing cut(List<String> columns, List<List<Cell>> rows, Asked asked) {
        int from = (int) Math.min(asked.place(), rows.size());
        int to = Math.min(from + asked.size(), rows.size());
        return new Listing(columns, rows.subList(from, to), to < rows.size() ? Integer.toString(to) : null);
    }

    /** A page of what was found for it, which is one more than goes on it if there is more. */
    static <T> Listing of(
            List<String> columns, List<T> found, Asked asked, Function<T, List<Cell>> row, Function<T, String> place) {
        boolean more = found.size() > asked.size();
        List<T> shown = more ? found.subList(0, asked.size()) : found;
        return new Listing(columns, shown.stream().map(row).toList(), more ? place.apply(shown.getLast()) : null);
    }

    /** A page of what things of a list have to tell; it ends with all that the last of them tells, and may tell nothing. */
    static <T> Listing told(
            List<String> columns, List<T> things, Asked asked, Function<T, Stream<List<Cell>>> telling) {
        var rows = new ArrayList<List<Cell>>();
        int next = (int) Math.min(asked.place(), things.size());
        while (next < things.size() && rows.size() < asked.size()) {
            telling.apply(things.get(next++)).forEach(rows::add);
        }
        return new Listing(columns, rows, next < things.size() ? Integer.toString(next) : null);
    }

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
