package org.allianceledger.audit.reconcile;

import java.io.IOException;
import java.util.function.BiConsumer;
import org.allianceledger.audit.AuditedLog;
import org.allianceledger.audit.Entries;
import org.allianceledger.ledger.proof.Checkpoint;
import org.allianceledger.ledger.proof.CompactRange;
import org.allianceledger.ledger.proof.EntryPath;
import org.allianceledger.ledger.proof.Policy;
import org.allianceledger.ledger.proof.ProofException;
import org.allianceledger.ledger.proof.SignedNote;
import org.allianceledger.ledger.proof.TreeHash;
import org.allianceledger.ledger.proof.VerifierKey;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Puts every row that the application reads, and every leaf, beside the entry that was published, byte by byte. */
@Component
public class Reconciliation {

    private final JdbcTemplate db;

    Reconciliation(JdbcTemplate db) {
        this.db = db;
    }

    /** Goes through the log once; rows that came after the checkpoint are held against their leaves. */
    public Reconciled run(AuditedLog log, BiConsumer<Long, Long> progress) throws IOException {
        Checkpoint head = log.head();
        var differences = new Differences();
        var rows = new EventRows(db);
        var leaves = new TreeRows(db, differences);
        var tree = new CompactRange();
        requireSigned(log, differences);
        try {
            new Entries(log.files(), head.size()).forEach((index, entry) -> {
                tree.append(TreeHash.leaf(entry));
                differences.compare(index, entry, rows.row(index), leaves);
                leaves.compareSigned(tree);
                if ((index + 1) % EntryPath.FULL == 0 || index + 1 == head.size()) {
                    progress.accept(index + 1, head.size());
                }
            });
            if (!tree.root().equals(head.root())) {
                differences.ofLog(
                        "Loggens filer giver ikke den underskrevne rod; prøv dem med verify.",
                        "The files of the log do not give the signed root; try them with verify.");
            }
            newer(tree, rows, leaves, differences);
        } catch (ProofException cut) {
            differences.ofLog(
                    "Loggens filer er ikke hele: " + cut.getMessage(),
                    "The log's files are not whole: " + cut.getMessage());
        }
        rows.beyond().forEach(differences::inserted);
        return differences.settle(Math.min(tree.size(), head.size()), rows.after(head.size()), rows::byEvent);
    }

    /** What is sealed and not yet published has nothing but its leaf to be held against. */
    private static void newer(CompactRange tree, EventRows rows, TreeRows leaves, Differences differences) {
        while (tree.size() < leaves.sealed()) {
            long index = tree.size();
            TreeRows.Leaf leaf = leaves.leaf(index);
            if (leaf == null) {
                differences.add(
                        index,
                        "",
                        "leaf",
                        "Bladet er slettet fra databasen.",
                        "The leaf was deleted from the database.");
                return;
            }
            tree.append(TreeHash.leaf(leaf.entry()));
            differences.compare(index, leaf.entry(), rows.row(index), leaves);
            leaves.compareSigned(tree);
        }
        leaves.compareHead(tree);
    }

    // Whoever has not the key can make files that agree with an edited database, but no signature.
    private static void requireSigned(AuditedLog log, Differences differences) {
        if (log.keys().isEmpty()) {
            return;
        }
        try {
            Policy.trusting(log.keys().toArray(VerifierKey[]::new)).openSigned(SignedNote.parse(log.note()));
        } catch (ProofException notOurs) {
            differences.ofLog(
                    "Det offentliggjorte checkpoint er ikke underskrevet med loggens nøgler.",
                    "The published checkpoint is not signed with the keys of the log.");
        }
    }
}
