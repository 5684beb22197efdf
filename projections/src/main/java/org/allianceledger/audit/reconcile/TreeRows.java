package org.allianceledger.audit.reconcile;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.allianceledger.ledger.proof.CompactRange;
import org.allianceledger.ledger.proof.EntryPath;
import org.allianceledger.ledger.proof.TreeHash;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the database keeps of the tree itself: leaves, head and the roots it has signed. Receipts are made from these. */
final class TreeRows {

    private final JdbcTemplate db;
    private final Differences differences;
    private final Head head;
    private final Map<Long, byte[]> signed = new TreeMap<>();
    private long from = -1;
    private Map<Long, Leaf> leaves = Map.of();

    /** A leaf as it is kept. */
    record Leaf(long index, String event, byte[] hash, byte[] entry) {}

    private record Head(long sealed, byte @Nullable [] root, byte @Nullable [] peaks) {}

    TreeRows(JdbcTemplate db, Differences differences) {
        this.db = db;
        this.differences = differences;
        this.head = db
                .query(
                        "select sealed, root, peaks from ledger_head where id = 1",
                        (row, n) -> new Head(row.getLong(1), row.getBytes(2), row.getBytes(3)))
                .stream()
                .findFirst()
                .orElse(new Head(0, null, null));
        db.query("select size, root from log_checkpoint", row -> {
            signed.put(row.getLong(1), row.getBytes(2));
        });
    }

    /** The number of leaves that the database says it has. */
    long sealed() {
        return head.sealed();
    }

    /** The leaf at a place; each is asked for in its turn. */
    @Nullable
    Leaf leaf(long index) {
        long start = index - index % EntryPath.FULL;
        if (start != from) {
            from = start;
            List<Leaf> read = db.query(
                    "select log_index, event_identifier, leaf_hash, entry from log_leaf"
                            + " where log_index >= ? and log_index < ?",
                    (row, n) -> new Leaf(row.getLong(1), row.getString(2), row.getBytes(3), row.getBytes(4)),
                    start,
                    start + EntryPath.FULL);
            leaves = read.stream().collect(toMap(Leaf::index, Function.identity()));
        }
        return leaves.get(index);
    }

    /** Compares the leaf with an entry that stands at its place. */
    void compare(long index, byte[] entry, String event, String aggregate) {
        Leaf leaf = leaf(index);
        if (leaf == null) {
            differences.add(
                    index,
                    aggregate,
                    "leaf",
                    "Bladet er slettet fra databasen.",
                    "The leaf was deleted from the database.");
        } else if (!Arrays.equals(leaf.entry(), entry)) {
            differences.add(index, aggregate, "leaf", "Bladet har en anden post.", "The leaf has another entry.");
        } else if (!Arrays.equals(leaf.hash(), TreeHash.leaf(entry).bytes())) {
            differences.add(
                    index,
                    aggregate,
                    "leaf",
                    "Bladets hashværdi er ikke postens.",
                    "The hash of the leaf is not that of its entry.");
        } else if (!leaf.event().equals(event)) {
            differences.add(
                    index,
                    aggregate,
                    "leaf",
                    "Bladet siger, at det er %s.".formatted(leaf.event()),
                    "The leaf says that it is %s.".formatted(leaf.event()));
        }
    }

    /** Compares a root that this database says was signed, once the tree has its size. */
    void compareSigned(CompactRange tree) {
        byte[] root = signed.get(tree.size());
        if (root != null && !Arrays.equals(root, tree.root().bytes())) {
            differences.add(
                    -1,
                    "",
                    "checkpoint",
                    "Rækken for %d poster har en anden rod end loggen.".formatted(tree.size()),
                    "The row for %d entries has another root than the log.".formatted(tree.size()));
        }
    }

    /** Compares what the next leaf would be added to. */
    void compareHead(CompactRange tree) {
        boolean same = head.sealed() == tree.size()
                && (tree.size() == 0 || Arrays.equals(head.root(), tree.root().bytes()))
                && Arrays.equals(head.peaks() == null ? new byte[0] : head.peaks(), peaks(tree));
        if (!same) {
            differences.add(
                    -1,
                    "",
                    "head",
                    "Rækken, som loggen vokser fra, passer ikke til bladene.",
                    "The row that the log grows from does not fit the leaves.");
        }
    }

    private static byte[] peaks(CompactRange tree) {
        var bytes = new byte[tree.peaks().size() * TreeHash.LENGTH];
        for (int i = 0; i < tree.peaks().size(); i++) {
            tree.peaks().get(i).writeTo(bytes, i);
        }
        return bytes;
    }
}
