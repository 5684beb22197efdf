package org.allianceledger.ledger.publish;

import org.allianceledger.ledger.proof.Checkpoint;
import org.allianceledger.ledger.proof.CompactRange;
import org.allianceledger.ledger.proof.ConsistencyProof;
import org.allianceledger.ledger.proof.LogFiles;
import org.allianceledger.ledger.proof.ProofException;
import org.allianceledger.ledger.proof.SignedNote;
import org.allianceledger.ledger.proof.TileSubtrees;
import org.allianceledger.ledger.proof.TreeHash;
import org.allianceledger.ledger.publish.LogRows.Head;
import org.allianceledger.ledger.publish.Steps.Step;
import org.allianceledger.ledger.store.Durability;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes the sealed log as files and signs it. Each step can be cut off by a crash and is repeated to the same end,
 * since files are a function of the leaves. Nothing is signed that does not extend what was published before.
 */
final class Publisher {

    /** More new entries than this are published in several rounds, so that none takes too long. */
    private static final long LARGEST_STEP = 1 << 16;

    private static final Head NOTHING = new Head(0, TreeHash.EMPTY_ROOT);

    private final LogKeys keys;
    private final LogFolder folder;
    private final LogFileSet files;
    private final LogRows rows;
    private final JdbcTemplate db;
    private final TransactionTemplate transaction;
    private final Durability durability;
    private final Cosigning cosigning;
    private final Steps steps;

    /** The tree over the database's leaves up to what was published last, so that they are read once only. */
    private CompactRange known = new CompactRange();

    Publisher(
            LogKeys keys,
            LogFolder folder,
            JdbcTemplate db,
            TransactionTemplate transaction,
            Durability durability,
            Cosigning cosigning,
            Steps steps) {
        this.keys = keys;
        this.folder = folder;
        this.rows = new LogRows(db);
        this.files = new LogFileSet(folder, rows, steps);
        this.db = db;
        this.transaction = transaction;
        this.durability = durability;
        this.cosigning = cosigning;
        this.steps = steps;
    }

    /**
     * Publishes what is sealed and not yet published, one step at most; true if there is more to do.
     *
     * @throws WillNotSign if this node may not sign the log as it stands
     */
    synchronized boolean publish() {
        keys.prepare();
        KeyRing ring = keys.open();
        return Boolean.TRUE.equals(transaction.execute(status -> isMyTurn() && folder.alone(() -> publish(ring))));
    }

    // The row stays locked until the end of the transaction.
    private boolean isMyTurn() {
        return !db.queryForList("select id from ledger_identity where id = 1 for update skip locked", Integer.class)
                .isEmpty();
    }

    private boolean publish(KeyRing ring) {
        Head published = published(ring);
        Head begun = rows.newestCheckpoint();
        Head sealed = rows.head();
        Head last = begun == null || begun.size() < published.size() ? published : begun;
        WillNotSign.unless(sealed.size() >= last.size(), Obstacle.SHORTER_THAN_PUBLISHED, sealed.size(), last.size());
        if (begun != null && begun.size() < published.size()) {
            requirePrefix(begun);
        }
        requirePrefix(published);
        requirePrefix(last);
        requireWitnessed(ring, sealed);
        if (begun != null && begun.size() > published.size()) {
            extend(ring, published, begun, true);
            return true;
        }
        long size = Math.min(sealed.size(), last.size() + LARGEST_STEP);
        if (size == published.size()) {
            cosignAgain();
            return false;
        }
        TreeHash root = rows.grown(known, size).root();
        WillNotSign.unless(size < sealed.size() || root.equals(sealed.root()), Obstacle.LEAVES_DAMAGED, "size " + size);
        extend(ring, published, new Head(size, root), false);
        return size < sealed.size();
    }

    private Head published(KeyRing ring) {
        byte[] note = folder.read(LogFiles.CHECKPOINT);
        if (note == null) {
            return NOTHING;
        }
        try {
            Checkpoint checkpoint =
                    ring.policy().openSigned(SignedNote.parse(note)).checkpoint();
            return new Head(checkpoint.size(), checkpoint.root());
        } catch (ProofException notOurs) {
            throw new WillNotSign(Obstacle.CHECKPOINT_NOT_OURS, notOurs.getMessage());
        }
    }

    private void requirePrefix(Head earlier) {
        CompactRange from = earlier.size() < known.size() ? new CompactRange() : known;
        CompactRange tree = rows.grown(from, earlier.size());
        WillNotSign.unless(tree.root().equals(earlier.root()), Obstacle.NOT_A_PREFIX, earlier.size());
        if (tree.size() > known.size()) {
            known = tree;
        }
    }

    // Whoever restored the database and lost the published files would sign another history; a witness still knows.
    private void requireWitnessed(KeyRing ring, Head sealed) {
        for (Head seen : cosigning.memories(ring.origin(), ring.policy())) {
            WillNotSign.unless(
                    seen.size() <= sealed.size(), Obstacle.SHORTER_THAN_WITNESSED, sealed.size(), seen.size());
            requirePrefix(seen);
        }
        cosigning.compared();
    }

    /** Asks those witnesses again that were silent when the newest checkpoint was signed. */
    private void cosignAgain() {
        SignedNote note = checkpoint(folder);
        if (note == null || !cosigning.wants(note)) {
            return;
        }
        long size = Checkpoint.parse(note.text()).size();
        SignedNote cosigned = cosigning.cosign(note, new TileSubtrees(folder, size));
        if (!cosigned.equals(note)) {
            publish(size, cosigned);
        }
    }

    private void publish(long size, SignedNote note) {
        steps.before(Step.KEEP_NOTE, "size " + size);
        transaction.executeWithoutResult(status -> rows.keepNote(size, note, cosigning.isEnough(note)));
        folder.replaceCheckpoint(note.bytes());
    }

    private void extend(KeyRing ring, Head from, Head to, boolean begun) {
        steps.before(Step.DURABLE, "size " + to.size());
        durability.await();
        files.write(from.size(), to.size());
        files.readBack(from, to);
        requireConsistent(from, to);
        if (!begun) {
            steps.before(Step.INSERT, "size " + to.size());
            transaction.executeWithoutResult(status -> rows.insertCheckpoint(to));
            durability.await();
        }
        steps.before(Step.SIGN, "size " + to.size());
        SignedNote note = ring.sign(new Checkpoint(ring.origin(), to.size(), to.root()));
        ring.policy().openSigned(note);
        steps.before(Step.COSIGN, "size " + to.size());
        publish(to.size(), cosigning.cosign(note, new TileSubtrees(folder, to.size())));
        files.clean(from.size(), to.size());
    }

    private void requireConsistent(Head from, Head to) {
        var proof = ConsistencyProof.of(from.size(), to.size(), new TileSubtrees(folder, to.size()));
        WillNotSign.unless(proof.extendsFrom(from.root(), to.root()), Obstacle.NOT_A_PREFIX, from.size());
    }

    /** The newest signed checkpoint, as everybody can read it. */
    static @Nullable SignedNote checkpoint(LogFiles folder) {
        byte[] note = folder.read(LogFiles.CHECKPOINT);
        return note == null ? null : SignedNote.parse(note);
    }
}
