package org.allianceledger.page.auditor;

import java.util.List;
import org.allianceledger.ledger.proof.Checkpoint;
import org.allianceledger.ledger.proof.ConsistencyProof;
import org.allianceledger.ledger.proof.ProofException;
import org.allianceledger.ledger.proof.SignedNote;
import org.allianceledger.ledger.proof.TileSubtrees;
import org.allianceledger.ledger.proof.VerifierKey;
import org.allianceledger.ledger.publish.LogStanding;
import org.allianceledger.ledger.publish.PublishedLog;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds a checkpoint that somebody kept against the log as it is published now. */
@Component
class CheckpointComparison {

    private final PublishedLog log;

    CheckpointComparison(PublishedLog log) {
        this.log = log;
    }

    /** What comes of it. */
    enum Verdict {
        SAME,
        EXTENDS,
        NOT_A_CHECKPOINT,
        NOTHING_PUBLISHED,
        OTHER_LOG,
        UNKNOWN_KEY,
        BAD_SIGNATURE,
        LONGER,
        NOT_EXTENDED,
        FILES_DAMAGED;

        public boolean good() {
            return this == SAME || this == EXTENDS;
        }
    }

    /**
     * The comparison.
     *
     * @param signer name and number of the log's key that signed the kept checkpoint; null if none did
     * @param others how many further signatures it carries, which this log has no keys for
     * @param hashes how many hashes the proof of extension took
     */
    record Answer(
            Verdict verdict,
            @Nullable Checkpoint kept,
            @Nullable Checkpoint ours,
            @Nullable String signer,
            int others,
            int hashes) {

        static Answer of(Verdict verdict) {
            return new Answer(verdict, null, null, null, 0, 0);
        }
    }

    Answer compare(String text) {
        LogStanding standing = log.standing();
        Checkpoint ours = standing.published();
        if (ours == null) {
            return Answer.of(Verdict.NOTHING_PUBLISHED);
        }
        try {
            var note = SignedNote.parse(unix(text).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return held(note, Checkpoint.parse(note.text()), ours, standing.keys());
        } catch (ProofException malformed) {
            return Answer.of(Verdict.NOT_A_CHECKPOINT);
        }
    }

    // A form sends its lines apart as mail does, and people leave out the last line's end or add one.
    private static String unix(String text) {
        return text.replace("\r\n", "\n").replace("\uFEFF", "").strip() + "\n";
    }

    private Answer held(SignedNote note, Checkpoint kept, Checkpoint ours, List<VerifierKey> keys) {
        List<VerifierKey> signers;
        try {
            signers = note.signers(keys);
        } catch (ProofException forged) {
            return new Answer(Verdict.BAD_SIGNATURE, kept, ours, null, 0, 0);
        }
        int others = note.signatures().size() - signers.size();
        if (!kept.origin().equals(ours.origin())) {
            return new Answer(Verdict.OTHER_LOG, kept, ours, null, others, 0);
        }
        if (signers.isEmpty()) {
            return new Answer(Verdict.UNKNOWN_KEY, kept, ours, null, others, 0);
        }
        VerifierKey signer = signers.getFirst();
        String name = signer.name() + "+" + signer.hexId();
        if (kept.size() > ours.size()) {
            return new Answer(Verdict.LONGER, kept, ours, name, others, 0);
        }
        return proved(kept, ours, name, others);
    }

    private Answer proved(Checkpoint kept, Checkpoint ours, String signer, int others) {
        try {
            var proof = ConsistencyProof.of(kept.size(), ours.size(), new TileSubtrees(log.files(), ours.size()));
            Verdict verdict = !proof.extendsFrom(kept.root(), ours.root())
                    ? Verdict.NOT_EXTENDED
                    : kept.size() == ours.size() ? Verdict.SAME : Verdict.EXTENDS;
            return new Answer(
                    verdict, kept, ours, signer, others, proof.hashes().size());
        } catch (ProofException damaged) {
            return new Answer(Verdict.FILES_DAMAGED, kept, ours, signer, others, 0);
        }
    }
}
