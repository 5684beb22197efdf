package org.allianceledger.ledger.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom one trusts: the log's keys, the witnesses, and how many of them must agree (c2sp.org/tlog-policy).
 *
 * @param logs keys of logs of which any one must have signed
 * @param witnesses witnesses whose cosignatures are looked at
 * @param quorum which of them must have cosigned
 */
public record Policy(List<Log> logs, List<Witness> witnesses, Quorum quorum) {

    /** A log and where it is found. */
    public record Log(VerifierKey key, @Nullable String url) {}

    /** A witness, its name within the policy and where it takes checkpoints. */
    public record Witness(
            String name, VerifierKey key, @Nullable String url) {}

    public Policy {
        logs = List.copyOf(logs);
        witnesses = List.copyOf(witnesses);
    }

    /** The policy in a file. */
    public static Policy parse(byte[] file) {
        return new PolicyText().read(file);
    }

    /** The policy that takes a log at its word. */
    public static Policy trusting(VerifierKey... keys) {
        return new Policy(List.of(keys).stream().map(key -> new Log(key, null)).toList(), List.of(), new Quorum.None());
    }

    /** The checkpoint in a note that the log has signed and enough witnesses have cosigned. */
    public TrustedCheckpoint open(SignedNote note) {
        TrustedCheckpoint signed = openSigned(note);
        requireQuorum(signed);
        return signed;
    }

    /** The checkpoint in a note that the log has signed, whoever cosigned it. */
    public TrustedCheckpoint openSigned(SignedNote note) {
        List<VerifierKey> logKeys = note.signers(logs.stream().map(Log::key).toList());
        if (logKeys.isEmpty()) {
            throw new ProofException(Flaw.UNSIGNED, "No trusted key of the log has signed the checkpoint.");
        }
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        List<VerifierKey> own = logKeys.stream()
                .filter(key -> key.name().equals(checkpoint.origin()))
                .toList();
        if (own.isEmpty()) {
            throw new ProofException(
                    Flaw.WRONG_ORIGIN,
                    "The checkpoint speaks for " + checkpoint.origin() + ", but is signed by "
                            + logKeys.getFirst().name() + ".");
        }
        return new TrustedCheckpoint(checkpoint, note, own, cosignatures(note));
    }

    private List<Cosignature> cosignatures(SignedNote note) {
        List<VerifierKey> cosigners =
                note.signers(witnesses.stream().map(Witness::key).toList());
        var cosignatures = new ArrayList<Cosignature>();
        for (NoteSignature line : note.signatures()) {
            cosigners.stream()
                    .filter(key -> key.isNamedBy(line))
                    .forEach(key -> cosignatures.add(Cosignature.of(key, line)));
        }
        return cosignatures;
    }

    /**
     * When as many witnesses as the policy asks for had cosigned the checkpoint, or the first of them where it asks for
     * none; empty if they never did. One witness whose clock is wrong does not move it where several are asked for.
     */
    public Optional<Instant> cosignedAt(TrustedCheckpoint signed) {
        var cosigners = new ArrayList<VerifierKey>();
        for (Cosignature it : signed.cosignatures().stream()
                .sorted(Comparator.comparing(Cosignature::time))
                .toList()) {
            cosigners.add(it.witness());
            if (quorum.isMetBy(cosigners)) {
                return Optional.of(it.time());
            }
        }
        return Optional.empty();
    }

    /** Refuses a checkpoint that too few witnesses have cosigned. */
    public void requireQuorum(TrustedCheckpoint signed) {
        List<VerifierKey> cosigners =
                signed.cosignatures().stream().map(Cosignature::witness).toList();
        if (!quorum.isMetBy(cosigners)) {
            throw new ProofException(
                    Flaw.QUORUM_NOT_MET,
                    "The cosignatures of " + cosigners.stream().distinct().count() + " of " + witnesses.size()
                            + " witnesses are not the quorum that the policy asks for.");
        }
    }
}
