package org.allianceledger.ledger.witness;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allianceledger.ledger.proof.AddCheckpoint;
import org.allianceledger.ledger.proof.Checkpoint;
import org.allianceledger.ledger.proof.Flaw;
import org.allianceledger.ledger.proof.NoteSignature;
import org.allianceledger.ledger.proof.ProofException;
import org.allianceledger.ledger.proof.SignedNote;
import org.allianceledger.ledger.proof.SigningKey;
import org.allianceledger.ledger.proof.TreeHash;
import org.allianceledger.ledger.proof.VerifierKey;

/** Cosigns a checkpoint if it extends all that the witness has cosigned of the same log before, and not otherwise. */
public final class Witness implements AutoCloseable {

    // Clocks are set right by seconds; one that is further behind would date what it cosigns wrongly.
    private static final Duration LATE = Duration.ofMinutes(1);

    private final SigningKey key;
    private final Heads heads;
    private final Clock clock;
    private final Map<String, WitnessedLog> byOrigin = new HashMap<>();
    private final Map<String, WitnessedLog> byHash = new HashMap<>();

    Witness(SigningKey key, Map<String, List<VerifierKey>> logs, Heads heads, Clock clock) throws IOException {
        this.key = key;
        this.heads = heads;
        this.clock = clock;
        for (var entry : logs.entrySet()) {
            var log = new WitnessedLog(entry.getKey(), entry.getValue());
            byOrigin.put(log.origin(), log);
            byHash.put(WitnessedLog.hash(log.origin()), log);
            // What cannot be read must stop the witness at its start, not at the first request.
            head(log);
        }
    }

    /**
     * The witness whose key and memory are in this directory, made there at its first start.
     *
     * @param logs keys of the logs it watches, by origin
     */
    public static Witness open(Path directory, String name, Map<String, List<VerifierKey>> logs, Clock clock)
            throws IOException {
        WitnessDirectory opened = WitnessDirectory.open(directory, name);
        try {
            return new Witness(opened.key(), logs, opened, clock);
        } catch (IOException | RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    /** The key that others know this witness by. */
    public VerifierKey key() {
        return key.verifier();
    }

    /** Answers a request to cosign; a cosignature that it answers is on the disk. */
    public WitnessAnswer addCheckpoint(byte[] body) throws IOException {
        try {
            AddCheckpoint request = AddCheckpoint.parse(body);
            Checkpoint checkpoint = Checkpoint.parse(request.checkpoint().text());
            WitnessedLog log = byOrigin.get(checkpoint.origin());
            if (log == null) {
                return WitnessAnswer.saying(WitnessAnswer.UNKNOWN, "This witness does not watch that log.");
            }
            List<NoteSignature> signed = log.signatures(request.checkpoint());
            if (signed.isEmpty()) {
                return WitnessAnswer.saying(WitnessAnswer.UNSIGNED, "No key of the log has signed the checkpoint.");
            }
            if (request.oldSize() > checkpoint.size()) {
                return WitnessAnswer.saying(
                        WitnessAnswer.MALFORMED, "The old size is larger than that of the checkpoint.");
            }
            log.turn().lock();
            try {
                return cosign(log, request, checkpoint, signed);
            } finally {
                log.turn().unlock();
            }
        } catch (ProofException e) {
            boolean forged = e.flaw() == Flaw.BAD_SIGNATURE;
            return WitnessAnswer.saying(
                    forged ? WitnessAnswer.UNSIGNED : WitnessAnswer.MALFORMED, String.valueOf(e.getMessage()));
        }
    }

    private WitnessAnswer cosign(
            WitnessedLog log, AddCheckpoint request, Checkpoint checkpoint, List<NoteSignature> signed)
            throws IOException {
        Head head = head(log);
        if (request.oldSize() != head.size()) {
            return WitnessAnswer.conflict(head.size());
        }
        if (checkpoint.size() == 0 && !checkpoint.root().equals(TreeHash.EMPTY_ROOT)) {
            return WitnessAnswer.saying(WitnessAnswer.NOT_CONSISTENT, "This is not the root of the empty tree.");
        }
        if (!request.proof(checkpoint.size()).extendsFrom(head.root(), checkpoint.root())) {
            return WitnessAnswer.saying(
                    WitnessAnswer.NOT_CONSISTENT,
                    "The proof does not lead from the tree cosigned last to that of the checkpoint.");
        }
        Instant now = clock.instant();
        if (now.isBefore(head.time().minus(LATE))) {
            return WitnessAnswer.saying(
                    WitnessAnswer.UNTIMELY, "The clock of this witness is behind what it has cosigned.");
        }
        Instant time = now.isBefore(head.time()) ? head.time() : now;
        NoteSignature cosignature = key.cosign(checkpoint.text(), time);
        var lines = new ArrayList<>(signed);
        lines.add(cosignature);
        heads.keep(log.origin(), new SignedNote(checkpoint.text(), lines));
        return WitnessAnswer.cosigned(cosignature);
    }

    // Read from the disk each time, so that after a failed write nothing is believed that is not there.
    private Head head(WitnessedLog log) throws IOException {
        return Head.of(heads.newest(log.origin()), log.origin(), key.verifier());
    }

    /** The newest checkpoint cosigned of the log whose origin has this SHA-256 hash, in lower-case hexadecimals. */
    public WitnessAnswer newest(String hash) throws IOException {
        WitnessedLog log = byHash.get(hash);
        SignedNote note = log == null ? null : heads.newest(log.origin());
        return note == null
                ? WitnessAnswer.saying(WitnessAnswer.UNKNOWN, "This witness has cosigned no checkpoint of that log.")
                : WitnessAnswer.showing(note);
    }

    @Override
    public void close() throws IOException {
        heads.close();
    }
}
