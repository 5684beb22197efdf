package org.allianceledger.audit;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.allianceledger.ledger.proof.Policy;
import org.allianceledger.ledger.proof.ProofException;
import org.allianceledger.ledger.proof.SignedNote;
import org.allianceledger.ledger.proof.VerifierKey;
import org.allianceledger.ledger.proof.verify.LogReport;
import org.allianceledger.ledger.proof.verify.LogVerifier;
import org.jspecify.annotations.Nullable;

/** Proves a log or an alliance's part of one, and does everything again that it tells of, in one pass. */
public final class Audit {

    private final LogArchive archive;
    private final Policy policy;
    private final List<byte[]> kept = new ArrayList<>();
    private LogVerifier.Progress progress = (entries, size) -> {};
    private TimeBounds bounds = new TimeBounds(TimeBounds.LAG, TimeBounds.SKEW);
    private @Nullable Reperformance again = new Reperformance();

    public Audit(LogArchive archive, Policy policy) {
        this.archive = archive;
        this.policy = policy;
    }

    /** Adds a signed checkpoint from earlier, which the log must extend. */
    public Audit extending(byte[] checkpoint) {
        kept.add(checkpoint.clone());
        return this;
    }

    public Audit reporting(LogVerifier.Progress to) {
        progress = to;
        return this;
    }

    /** Leaves it at the proofs. */
    public Audit withoutReperforming() {
        again = null;
        return this;
    }

    /** Allows for another lag of publication and another skew of clocks than usual. */
    public Audit allowing(Duration forLag, Duration forSkew) {
        bounds = new TimeBounds(forLag, forSkew);
        return this;
    }

    /** Reads everything once, from the first entry to the last. */
    public AuditReport run() throws IOException {
        Reperformance reperformance = again;
        var times = new EventTimes();
        LogVerifier.Reader reader = (index, entry) -> {
            times.read(index, entry);
            if (reperformance != null) {
                reperformance.read(index, entry);
            }
        };
        if (archive.isPart()) {
            return new PartAudit(archive, policy, reader, progress).run(reperformance, times, bounds);
        }
        var verifier = new LogVerifier(archive.files(), policy).reading(reader).reporting(progress);
        for (byte[] checkpoint : kept) {
            verifier.extending(checkpoint);
        }
        own(verifier);
        LogReport report = verifier.verify();
        var trusted = report.head();
        if (trusted == null) {
            return new AuditReport(null, false, 0, 0, List.of(), report.findings(), null, null);
        }
        bounds.add(trusted, policy);
        report.extended().forEach(it -> bounds.add(it.checkpoint(), policy));
        var entries = new Entries(archive.files(), trusted.checkpoint().size());
        return new AuditReport(
                AuditReport.Head.of(trusted),
                false,
                report.entries(),
                report.tiles(),
                report.extended().stream()
                        .filter(it -> !it.name().startsWith(LogArchive.CHECKPOINTS))
                        .map(it -> it.checkpoint().checkpoint().size())
                        .toList(),
                report.findings(),
                times.within(bounds, entries::at),
                reperformance == null ? null : reperformance.finish());
    }

    /** Has the log extend the checkpoints that came with it, save those that none of the trusted keys has signed. */
    private void own(LogVerifier verifier) throws IOException {
        List<VerifierKey> keys = policy.logs().stream().map(Policy.Log::key).toList();
        archive.checkpoints().forEach((name, note) -> {
            if (!isStrange(note, keys)) {
                verifier.extending(name, note);
            }
        });
    }

    // A key that the auditor was not given may have signed before another took its place: that proves nothing, nor
    // does it speak against the log.
    private static boolean isStrange(byte[] note, List<VerifierKey> keys) {
        try {
            return SignedNote.parse(note).signatures().stream()
                    .noneMatch(line -> keys.stream().anyMatch(key -> key.isNamedBy(line)));
        } catch (ProofException malformed) {
            return false;
        }
    }
}
