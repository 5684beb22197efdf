package org.allianceledger.ledger.publish;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Consumer;
import org.allianceledger.ledger.proof.CompactRange;
import org.allianceledger.ledger.proof.SignedNote;
import org.allianceledger.ledger.proof.TreeHash;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the database knows of the log: leaves, head and signed checkpoints. */
final class LogRows {

    private static final int PAGE = 10_000;

    private final JdbcTemplate db;

    LogRows(JdbcTemplate db) {
        this.db = db;
    }

    /**
     * A leaf with the bytes it is the hash of.
     *
     * @param index place in the log
     */
    record Leaf(long index, TreeHash hash, byte[] entry) {}

    /**
     * The tree over the leaves, as the sequencer keeps it.
     *
     * @param size number of leaves
     */
    record Head(long size, TreeHash root) {}

    Head head() {
        return requireNonNull(db.queryForObject(
                "select sealed, root from ledger_head where id = 1",
                (row, n) -> new Head(
                        row.getLong(1), row.getLong(1) == 0 ? TreeHash.EMPTY_ROOT : TreeHash.of(row.getBytes(2)))));
    }

    /** The leaves from one place up to, not including, another. */
    List<Leaf> leaves(long from, long to) {
        return db.query(
                "select log_index, leaf_hash, entry from log_leaf where log_index >= ? and log_index < ?"
                        + " order by log_index",
                (row, n) -> new Leaf(row.getLong(1), TreeHash.of(row.getBytes(2)), row.getBytes(3)),
                from,
                to);
    }

    /** The tree that the leaves of the database make when it has grown to a size. */
    CompactRange grown(CompactRange tree, long size) {
        var grown = CompactRange.resume(tree.size(), tree.peaks());
        while (grown.size() < size) {
            List<TreeHash> hashes = db.query(
                    "select leaf_hash from log_leaf where log_index >= ? and log_index < ? order by log_index",
                    (row, n) -> TreeHash.of(row.getBytes(1)),
                    grown.size(),
                    Math.min(size, grown.size() + PAGE));
            WillNotSign.unless(!hashes.isEmpty(), Obstacle.LEAVES_DAMAGED, grown.size());
            hashes.forEach(grown::append);
        }
        return grown;
    }

    /** The newest tree that was signed or was about to be. */
    @Nullable
    Head newestCheckpoint() {
        return db
                .query(
                        "select size, root from log_checkpoint order by size desc limit 1",
                        (row, n) -> new Head(row.getLong(1), TreeHash.of(row.getBytes(2))))
                .stream()
                .findFirst()
                .orElse(null);
    }

    void insertCheckpoint(Head tree) {
        db.update(
                "insert into log_checkpoint (size, root, created) values (?, ?, current_timestamp)",
                tree.size(),
                tree.root().bytes());
    }

    /** @param witnessed whether enough witnesses have cosigned it */
    void keepNote(long size, SignedNote note, boolean witnessed) {
        db.update("update log_checkpoint set note = ?, witnessed = ? where size = ?", note.bytes(), witnessed, size);
    }

    /** Every checkpoint that was signed, from the smallest on. */
    void notes(Consumer<SignedNote> taker) {
        db.query("select note from log_checkpoint where note is not null order by size", row -> {
            taker.accept(SignedNote.parse(row.getBytes(1)));
        });
    }

    /** The newest checkpoint that enough witnesses have cosigned. */
    @Nullable
    SignedNote newestWitnessed() {
        return db
                .query(
                        "select note from log_checkpoint where witnessed = true order by size desc limit 1",
                        (row, n) -> SignedNote.parse(row.getBytes(1)))
                .stream()
                .findFirst()
                .orElse(null);
    }
}
