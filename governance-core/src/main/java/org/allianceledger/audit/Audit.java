package org.allianceledger.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.allianceledger.ledger.proof.Policy;
import org.allianceledger.ledger.proof.verify.LogReport;
import org.allianceledger.ledger.proof.verify.LogVerifier;
import org.jspecify.annotations.Nullable;

/** Proves a log or an alliance's part of one, and does everything again that it tells of, in one pass. */
public final class Audit {

    private final LogArchive archive;
    private final Policy policy;
    private final List<byte[]> kept = new ArrayList<>();
    private LogVerifier.Progress progress = (entries, size) -> {};
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

    /** Reads everything once, from the first entry to the last. */
    public AuditReport run() throws IOException {
        Reperformance reperformance = again;
        LogVerifier.Reader reader = reperformance == null ? (index, entry) -> {} : reperformance::read;
        if (archive.isPart()) {
            return new PartAudit(archive, policy, reader, progress).run(reperformance);
        }
        var verifier = new LogVerifier(archive.files(), policy).reading(reader).reporting(progress);
        kept.forEach(verifier::extending);
        LogReport report = verifier.verify();
        var trusted = report.head();
        return new AuditReport(
                trusted == null ? null : AuditReport.Head.of(trusted),
                false,
                report.entries(),
                report.tiles(),
                report.extended().stream().map(it -> it.size()).toList(),
                report.findings(),
                trusted == null || reperformance == null ? null : reperformance.finish());
    }
}
