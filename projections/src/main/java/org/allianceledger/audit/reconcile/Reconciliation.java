package org.allianceledger.audit.reconcile;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.allianceledger.audit.AuditedLog;
import org.allianceledger.audit.Entries;
import org.allianceledger.ledger.proof.Checkpoint;
import org.allianceledger.ledger.proof.CompactRange;
import org.allianceledger.ledger.proof.EntryPath;
import org.allianceledger.ledger.proof.ProofException;
import org.allianceledger.ledger.proof.TreeHash;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Puts every row that the application reads beside the entry that was published, byte by byte. */
@Component
public class Reconciliation {

    private final JdbcTemplate db;

    Reconciliation(JdbcTemplate db) {
        this.db = db;
    }

    /** Goes through the log once; rows that came after the checkpoint are counted and left alone. */
    public Reconciled run(AuditedLog log, BiConsumer<Long, Long> progress) throws IOException {
        Checkpoint head = log.head();
        var differences = new Differences();
        var page = new Page(head.size());
        var tree = new CompactRange();
        try {
            new Entries(log.files(), head.size()).forEach((index, entry) -> {
                tree.append(TreeHash.leaf(entry));
                differences.compare(index, entry, page.row(index));
                if ((index + 1) % EntryPath.FULL == 0 || index + 1 == head.size()) {
                    progress.accept(index + 1, head.size());
                }
            });
            if (!tree.root().equals(head.root())) {
                differences.ofLog(
                        "Loggens filer giver ikke den underskrevne rod; prøv dem med verify.",
                        "The files of the log do not give the signed root; try them with verify.");
            }
        } catch (ProofException cut) {
            differences.ofLog(
                    "Loggens filer er ikke hele: " + cut.getMessage(),
                    "The log's files are not whole: " + cut.getMessage());
        }
        return differences.settle(tree.size(), waiting(head.size()), this::byEvent);
    }

    private long waiting(long size) {
        Long waiting = db.queryForObject(
                "select count(*) from domain_event where log_index is null or log_index >= ?", Long.class, size);
        return waiting == null ? 0 : waiting;
    }

    private @Nullable Row byEvent(String event) {
        return db.query(Row.COLUMNS + " where event_identifier = ?", Row::of, event).stream()
                .findFirst()
                .orElse(null);
    }

    /** The rows of the log in order, so many at a time. */
    private final class Page {

        private final long size;
        private long from = -1;
        private Map<Long, Row> rows = Map.of();

        Page(long size) {
            this.size = size;
        }

        @Nullable
        Row row(long index) {
            long start = index - index % EntryPath.FULL;
            if (start != from) {
                from = start;
                List<Row> read = db.query(
                        Row.COLUMNS + " where log_index >= ? and log_index < ?",
                        Row::of,
                        start,
                        Math.min(start + EntryPath.FULL, size));
                rows = read.stream().collect(toMap(Row::index, Function.identity()));
            }
            return rows.get(index);
        }
    }
}
