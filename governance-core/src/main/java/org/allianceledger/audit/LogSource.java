package org.allianceledger.audit;

import java.io.IOException;
import java.util.List;
import org.allianceledger.ledger.proof.Checkpoint;
import org.allianceledger.ledger.proof.InclusionProof;
import org.allianceledger.ledger.proof.LogFiles;
import org.allianceledger.ledger.proof.Receipt;
import org.allianceledger.ledger.proof.SignedNote;
import org.allianceledger.ledger.proof.TileSubtrees;
import org.allianceledger.ledger.proof.VerifierKey;
import org.jspecify.annotations.Nullable;

/** The entries of a log, or of one alliance's part of it, with a receipt for each: what something is drawn from. */
public interface LogSource {

    /** The signed checkpoint they stand under, as it is stored. */
    byte[] note();

    /** The keys that came with it. */
    List<VerifierKey> keys();

    /** Hands over every entry there is, in log order. */
    void forEach(Entries.Taker taker) throws IOException;

    /** The receipt of the entry at a place, in bytes; null if there is none. */
    byte @Nullable [] receipt(long index);

    /** What the note says; nothing is said yet about its signatures. */
    default Checkpoint head() {
        return Checkpoint.parse(SignedNote.parse(note()).text());
    }

    /** A log as it stands published. */
    static LogSource of(AuditedLog log) {
        return new Whole(log.files(), log.note(), log.keys());
    }

    /** What was handed over; empty if it has no checkpoint. */
    static java.util.Optional<LogSource> of(LogArchive archive) throws IOException {
        byte[] note = archive.files().read(LogFiles.CHECKPOINT);
        if (note == null) {
            return java.util.Optional.empty();
        }
        return java.util.Optional.of(
                archive.isPart()
                        ? new Part(archive, note, archive.keys())
                        : new Whole(archive.files(), note, archive.keys()));
    }

    /** All entries. */
    record Whole(LogFiles files, byte[] note, List<VerifierKey> keys) implements LogSource {

        @Override
        public void forEach(Entries.Taker taker) throws IOException {
            new Entries(files, head().size()).forEach(taker);
        }

        @Override
        public byte[] receipt(long index) {
            long size = head().size();
            var proof = InclusionProof.of(index, size, new TileSubtrees(files, size));
            return Receipt.of(proof, SignedNote.parse(note)).bytes();
        }
    }

    /** The entries of one alliance. */
    record Part(LogArchive archive, byte[] note, List<VerifierKey> keys) implements LogSource {

        @Override
        public void forEach(Entries.Taker taker) throws IOException {
            for (long index : archive.indices()) {
                byte[] entry = archive.entry(index);
                if (entry == null) {
                    throw new IOException(LogArchive.entryName(index) + " is missing");
                }
                taker.take(index, entry);
            }
        }

        @Override
        public byte @Nullable [] receipt(long index) {
            return archive.proof(index);
        }
    }
}
