package org.allianceledger.audit;

import java.util.List;
import java.util.function.Consumer;
import org.allianceledger.ledger.proof.Checkpoint;
import org.allianceledger.ledger.proof.LogFiles;
import org.allianceledger.ledger.proof.SignedNote;
import org.allianceledger.ledger.proof.VerifierKey;
import org.jspecify.annotations.Nullable;

/**
 * A log as it stands published, at its newest checkpoint.
 *
 * @param files where its files are read
 * @param keys what its signatures are checked with
 * @param policy whom its owner suggests to trust; null if there is no such file
 * @param note the newest signed checkpoint as it is stored
 * @param cosigned the checkpoints before it that witnesses have cosigned
 */
public record AuditedLog(
        LogFiles files, List<VerifierKey> keys, byte @Nullable [] policy, byte[] note, Cosigned cosigned) {

    /** Hands over checkpoints that somebody besides the log has signed, from the smallest on. */
    @FunctionalInterface
    public interface Cosigned {

        void forEach(Consumer<SignedNote> taker);
    }

    public AuditedLog {
        keys = List.copyOf(keys);
    }

    /** The log in the files; null if none has been published yet. */
    public static @Nullable AuditedLog of(
            LogFiles files, List<VerifierKey> keys, byte @Nullable [] policy, Cosigned cosigned) {
        byte[] note = files.read(LogFiles.CHECKPOINT);
        return note == null ? null : new AuditedLog(files, keys, policy, note, cosigned);
    }

    /** What the note says; nothing is said yet about its signatures. */
    public Checkpoint head() {
        return Checkpoint.parse(SignedNote.parse(note).text());
    }
}
