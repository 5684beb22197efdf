package org.allianceledger.ledger.proof.verify;

import java.util.ArrayList;
import java.util.List;
import org.allianceledger.ledger.proof.Checkpoint;
import org.allianceledger.ledger.proof.Flaw;
import org.allianceledger.ledger.proof.LogFiles;
import org.allianceledger.ledger.proof.Policy;
import org.allianceledger.ledger.proof.ProofException;
import org.allianceledger.ledger.proof.SignedNote;
import org.allianceledger.ledger.proof.TreeHash;
import org.allianceledger.ledger.proof.TrustedCheckpoint;
import org.allianceledger.ledger.proof.verify.LogReport.Extended;
import org.jspecify.annotations.Nullable;

/** Checks a whole log against the keys of its policy and against checkpoints that were kept. */
public final class LogVerifier {

    /** Hears each entry in the order of the log, before the log has been found to be right. */
    @FunctionalInterface
    public interface Reader {

        void read(long index, byte[] entry);
    }

    /** Hears how far the check has come. */
    @FunctionalInterface
    public interface Progress {

        void reached(long entries, long size);
    }

    private static final String KEPT = "kept checkpoint ";

    private final LogFiles files;
    private final Policy policy;
    private final List<Kept> kept = new ArrayList<>();
    private Reader reader = (index, entry) -> {};
    private Progress progress = (entries, size) -> {};

    public LogVerifier(LogFiles files, Policy policy) {
        this.files = files;
        this.policy = policy;
    }

    private record Kept(String name, byte[] note) {}

    /** Adds a signed checkpoint from earlier, which the log must extend. */
    public LogVerifier extending(byte[] checkpoint) {
        return extending(KEPT + (kept.size() + 1), checkpoint);
    }

    /** The same for one that has a name by which it is told. */
    public LogVerifier extending(String name, byte[] checkpoint) {
        kept.add(new Kept(name, checkpoint.clone()));
        return this;
    }

    public LogVerifier reading(Reader to) {
        reader = to;
        return this;
    }

    public LogVerifier reporting(Progress to) {
        progress = to;
        return this;
    }

    /** Reads the log once from its first entry to its last. */
    public LogReport verify() {
        var findings = new Findings();
        byte[] note = files.read(LogFiles.CHECKPOINT);
        if (note == null) {
            findings.add(Flaw.MISSING, LogFiles.CHECKPOINT, "The checkpoint is missing.");
            return LogReport.unread(findings);
        }
        TrustedCheckpoint head = signed(LogFiles.CHECKPOINT, note, findings);
        if (head == null) {
            return LogReport.unread(findings);
        }
        try {
            policy.requireQuorum(head);
        } catch (ProofException e) {
            findings.add(e.flaw(), LogFiles.CHECKPOINT, sentence(e));
        }
        return walked(head, comparable(head.checkpoint(), findings), findings);
    }

    private LogReport walked(TrustedCheckpoint trusted, List<Extended> earlier, Findings findings) {
        Checkpoint head = trusted.checkpoint();
        var walk = new LogWalk(files, head.size(), findings);
        earlier.forEach(it -> walk.noteRootAt(it.checkpoint().checkpoint().size()));
        walk.run(reader, progress);
        TreeHash root = walk.root();
        boolean entriesHold = root.equals(head.root());
        var verdict = new Verdict(files, head, findings);
        verdict.judge(root, walk.tiles().mismatches());
        List<Extended> extended = earlier.stream()
                .filter(it -> {
                    Checkpoint checkpoint = it.checkpoint().checkpoint();
                    return verdict.extend(checkpoint, walk.rootAt(checkpoint.size()), entriesHold);
                })
                .toList();
        return new LogReport(
                trusted, walk.read(), walk.tiles().tiles(), root, verdict.rootFromTiles(), extended, findings.list());
    }

    private @Nullable TrustedCheckpoint signed(String path, byte[] note, Findings findings) {
        try {
            return policy.openSigned(SignedNote.parse(note));
        } catch (ProofException e) {
            findings.add(e.flaw(), path, sentence(e));
            return null;
        }
    }

    /** The kept checkpoints of this log that are no longer than it. */
    private List<Extended> comparable(Checkpoint head, Findings findings) {
        var earlier = new ArrayList<Extended>();
        for (Kept it : kept) {
            TrustedCheckpoint trusted = signed(it.name(), it.note(), findings);
            if (trusted != null && isComparable(trusted.checkpoint(), head, it.name(), findings)) {
                earlier.add(new Extended(it.name(), trusted));
            }
        }
        return earlier;
    }

    private static boolean isComparable(Checkpoint kept, Checkpoint head, String name, Findings findings) {
        if (!kept.origin().equals(head.origin())) {
            findings.add(Flaw.WRONG_ORIGIN, name, "It is of " + kept.origin() + ", not of " + head.origin() + ".");
            return false;
        }
        if (kept.size() > head.size()) {
            findings.add(
                    Flaw.ROLLED_BACK,
                    LogFiles.CHECKPOINT,
                    "The log has " + head.size() + " entries, and once it had " + kept.size() + ".");
            return false;
        }
        if (kept.size() == head.size() && !kept.root().equals(head.root())) {
            findings.add(
                    Flaw.SPLIT_VIEW,
                    LogFiles.CHECKPOINT,
                    "Two trees of " + head.size() + " entries have been signed: " + kept.root() + " and " + head.root()
                            + ".");
            return false;
        }
        return true;
    }

    private static String sentence(ProofException e) {
        return String.valueOf(e.getMessage());
    }
}
