package org.allianceledger.audit.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.allianceledger.ledger.proof.Entry;
import org.allianceledger.ledger.proof.ProofException;
import org.jspecify.annotations.Nullable;

/** Says of every row and entry that do not match what became of it: edited, moved, taken away or put in. */
final class Differences {

    private static final int MOST = 1000;

    private final List<Difference> found = new ArrayList<>();
    private final Map<String, Homeless> entries = new LinkedHashMap<>();
    private final Map<String, Row> rows = new LinkedHashMap<>();

    /** An entry at whose place another event's row stands, or none. */
    private record Homeless(long index, Entry entry) {}

    void compare(long index, byte[] published, @Nullable Row row, TreeRows leaves) {
        Entry entry;
        try {
            entry = Entry.parse(published);
        } catch (ProofException malformed) {
            add(index, "", "log", "Den offentliggjorte post kan ikke læses.", "The published entry cannot be read.");
            return;
        }
        leaves.compare(index, published, entry.eventIdentifier(), entry.aggregateIdentifier());
        if (row != null && row.makes(published)) {
            return;
        }
        if (row != null && (row.event().equals(entry.eventIdentifier()) || isSameStep(row, entry))) {
            edits(index, entry, row);
            return;
        }
        // A row that was taken away can shift all that follow, so nothing is kept that is more than can be told.
        if (entries.size() < MOST) {
            entries.put(entry.eventIdentifier(), new Homeless(index, entry));
        }
        if (row != null && rows.size() < MOST) {
            rows.put(row.event(), row);
        }
    }

    private static boolean isSameStep(Row row, Entry entry) {
        return row.aggregate().equals(entry.aggregateIdentifier()) && row.sequence() == entry.sequenceNumber();
    }

    void ofLog(String danish, String english) {
        add(-1, "", "log", danish, english);
    }

    /** A row at a place that the log does not have. */
    void inserted(Row row) {
        rows.putIfAbsent(row.event(), row);
    }

    /** Matches what is left over: by an event's identifier it is found wherever it went. */
    Reconciled settle(long compared, long waiting, Function<String, @Nullable Row> byEvent) {
        entries.forEach((event, it) -> {
            Row row = byEvent.apply(event);
            String aggregate = it.entry().aggregateIdentifier();
            if (row == null) {
                add(
                        it.index(),
                        aggregate,
                        "missing",
                        "%s er slettet fra databasen.".formatted(event),
                        "%s was deleted from the database.".formatted(event));
                return;
            }
            rows.remove(event);
            add(
                    it.index(),
                    aggregate,
                    "moved",
                    row.index() < 0
                            ? "%s har mistet sin plads i loggen.".formatted(event)
                            : "%s står på plads %d.".formatted(event, row.index()),
                    row.index() < 0
                            ? "%s has lost its place in the log.".formatted(event)
                            : "%s stands at place %d.".formatted(event, row.index()));
            edits(it.index(), it.entry(), row);
        });
        rows.forEach((event, row) -> add(
                row.index(),
                row.aggregate(),
                "inserted",
                "%s er aldrig offentliggjort på denne plads.".formatted(event),
                "%s was never published at this place.".formatted(event)));
        found.sort(Comparator.comparingLong(Difference::index));
        return new Reconciled(compared, waiting, found);
    }

    private void edits(long index, Entry entry, Row row) {
        for (Row.Edit edit : row.editsOf(entry)) {
            String published = edit.published();
            boolean isBytes = published == null && edit.found() == null;
            add(
                    index,
                    entry.aggregateIdentifier(),
                    edit.field(),
                    isBytes
                            ? "Rækken har et andet indhold end det offentliggjorte."
                            : "Offentliggjort er %s, og rækken har %s.".formatted(published, edit.found()),
                    isBytes
                            ? "The row holds something else than what was published."
                            : "Published is %s, and the row has %s.".formatted(published, edit.found()));
        }
    }

    void add(long index, String aggregate, String field, String danish, String english) {
        if (found.size() < MOST) {
            found.add(new Difference(index, aggregate, field, danish, english));
        }
    }
}
