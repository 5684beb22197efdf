package org.allianceledger.ledger.publish;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.allianceledger.ledger.proof.Checkpoint;
import org.allianceledger.ledger.proof.CompactRange;
import org.allianceledger.ledger.proof.EntryBundle;
import org.allianceledger.ledger.proof.EntryPath;
import org.allianceledger.ledger.proof.LogFiles;
import org.allianceledger.ledger.proof.ProofException;
import org.allianceledger.ledger.proof.SignedNote;
import org.allianceledger.ledger.proof.TreeHash;
import org.allianceledger.ledger.proof.verify.Finding;
import org.allianceledger.ledger.proof.verify.LogReport;
import org.allianceledger.ledger.proof.verify.LogVerifier;
import org.allianceledger.ledger.publish.LogRows.Head;
import org.allianceledger.ledger.publish.Steps.Step;
import org.allianceledger.ledger.publish.WillNotRecover.Hindrance;
import org.allianceledger.ledger.store.Durability;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings back what a database restored from an older backup lacks: the published entries, with the same bytes at the same
 * places. The whole log is proved first and compared with all that the database has; then everything comes back or nothing.
 */
public final class Recovery {

    private final LogKeys keys;
    private final LogFolder folder;
    private final JdbcTemplate db;
    private final TransactionTemplate transaction;
    private final Durability durability;
    private final Cosigning cosigning;
    private final Steps steps;

    Recovery(
            LogKeys keys,
            LogFolder folder,
            JdbcTemplate db,
            TransactionTemplate transaction,
            Durability durability,
            Cosigning cosigning,
            Steps steps) {
        this.keys = keys;
        this.folder = folder;
        this.db = db;
        this.transaction = transaction;
        this.durability = durability;
        this.cosigning = cosigning;
        this.steps = steps;
    }

    /**
     * What the database had before, and has now.
     *
     * @param before number of events that had a place
     * @param now number of events that have one now
     * @param root root over those
     */
    public record Recovered(long before, long now, TreeHash root) {}

    /** Recovers from the node's own published log. */
    public Recovered run(BiConsumer<Long, Long> progress) {
        return run(folder, progress);
    }

    /**
     * Recovers from a mirror of the published log.
     *
     * @param progress told how many entries are done, and of how many
     * @throws WillNotRecover if the log does not hold, or is not the log of what the database has
     * @throws WillNotSign if this node has not the keys of the log
     */
    public Recovered run(LogFiles log, BiConsumer<Long, Long> progress) {
        byte[] note = log.read(LogFiles.CHECKPOINT);
        WillNotRecover.unless(note != null, Hindrance.NOTHING_PUBLISHED);
        var recovered = new AtomicReference<@Nullable Recovered>();
        boolean alone = folder.alone(() -> {
            recovered.set(transaction.execute(status -> locked(log, progress)));
            return true;
        });
        WillNotRecover.unless(alone, Hindrance.PUBLISHER_AT_WORK);
        durability.await();
        return requireNonNull(recovered.get(), "Whoever is alone recovers");
    }

    private Recovered locked(LogFiles log, BiConsumer<Long, Long> progress) {
        // Sequencers and publishers of other nodes wait until this is over.
        db.queryForList("select id from ledger_identity where id = 1 for update", Integer.class);
        db.queryForList("select id from ledger_head where id = 1 for update", Integer.class);
        keys.adopt();
        KeyRing ring = keys.open();
        LogReport report =
                new LogVerifier(log, ring.policy()).reporting(progress::accept).verify();
        report.findings().stream().findFirst().ifPresent(it -> {
            throw new WillNotRecover(Hindrance.LOG_DOES_NOT_HOLD, place(it));
        });
        SignedNote note = SignedNote.parse(read(log, LogFiles.CHECKPOINT));
        Checkpoint head = ring.policy().openSigned(note).checkpoint();
        var rows = new RecoveredRows(db);
        long before = rows.size();
        var tree = new CompactRange();
        for (EntryPath bundle : EntryPath.all(head.size())) {
            RecoveredRows.Page page = append(bundle, log, rows, tree);
            if (before < head.size()) {
                steps.before(Step.WRITE, bundle.path());
                page.flush();
            }
            progress.accept(tree.size(), head.size());
        }
        // Somebody may have changed the files since they were proved.
        WillNotRecover.unless(tree.root().equals(head.root()), Hindrance.LOG_DOES_NOT_HOLD, LogFiles.CHECKPOINT);
        if (before >= head.size()) {
            return new Recovered(before, before, tree.root());
        }
        rows.moveTo(tree);
        keep(note, head);
        steps.before(Step.DURABLE, "size " + head.size());
        return new Recovered(before, head.size(), tree.root());
    }

    private static String place(Finding finding) {
        return finding.first() < 0 ? finding.path() : finding.path() + ", " + finding.first();
    }

    private static RecoveredRows.Page append(EntryPath bundle, LogFiles log, RecoveredRows rows, CompactRange tree) {
        try {
            EntryBundle entries = EntryBundle.reading(read(log, bundle));
            RecoveredRows.Page page = rows.page(tree.size(), tree.size() + bundle.width());
            for (int i = 0; i < bundle.width(); i++) {
                byte[] entry = entries.next();
                TreeHash leaf = TreeHash.leaf(entry);
                page.put(tree.size(), entry, leaf);
                tree.append(leaf);
            }
            return page;
        } catch (ProofException changedMeanwhile) {
            throw new WillNotRecover(Hindrance.LOG_DOES_NOT_HOLD, bundle.path());
        }
    }

    /** The newest signature comes back too, so that receipts are made under it and no other tree of its size is signed. */
    private void keep(SignedNote note, Checkpoint head) {
        var rows = new LogRows(db);
        Head newest = rows.newestCheckpoint();
        if (newest == null || newest.size() < head.size()) {
            rows.insertCheckpoint(new Head(head.size(), head.root()));
            rows.keepNote(head.size(), note, cosigning.isEnough(note));
        }
    }

    private static byte[] read(LogFiles log, String path) {
        return present(log.read(path), path);
    }

    private static byte[] read(LogFiles log, EntryPath bundle) {
        return present(log.read(bundle), bundle.path());
    }

    private static byte[] present(byte @Nullable [] file, String path) {
        if (file == null) {
            throw new WillNotRecover(Hindrance.LOG_DOES_NOT_HOLD, path);
        }
        return file;
    }
}
