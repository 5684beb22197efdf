package org.allianceledger.ledger.publish;

import org.allianceledger.ledger.Refusal;
import org.allianceledger.ledger.proof.Checkpoint;
import org.allianceledger.ledger.proof.ProofException;
import org.allianceledger.ledger.proof.SignedNote;
import org.allianceledger.ledger.store.Additions;
import org.jspecify.annotations.Nullable;

/**
 * Lets nothing be added while the database lacks what its log has published: a new event would take the place of a
 * published one, and no recovery could put both there.
 */
final class PublishedFirst implements Additions {

    private final LogFolder folder;
    private final LogKeys keys;
    private final LogRows rows;

    /** A log never shrinks, so once is enough. */
    private volatile boolean whole;

    PublishedFirst(LogFolder folder, LogKeys keys, LogRows rows) {
        this.folder = folder;
        this.keys = keys;
        this.rows = rows;
    }

    @Override
    public void requireAllowed() {
        if (whole) {
            return;
        }
        Checkpoint published = published();
        if (published != null && published.origin().equals(keys.origin())) {
            long size = rows.head().size();
            Refusal.unless(size >= published.size(), LogReason.BEHIND_PUBLISHED, null, size, published.size());
        }
        whole = true;
    }

    // A checkpoint that cannot be read stops the signing, and says so there.
    private @Nullable Checkpoint published() {
        try {
            SignedNote note = Publisher.checkpoint(folder);
            return note == null ? null : Checkpoint.parse(note.text());
        } catch (ProofException unreadable) {
            return null;
        }
    }
}
