package org.allianceledger.audit;

import java.time.Instant;
import java.util.List;
import org.allianceledger.ledger.proof.Checkpoint;
import org.allianceledger.ledger.proof.TrustedCheckpoint;
import org.allianceledger.ledger.proof.verify.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What an audit has shown.
 *
 * @param head what the log signed; null if it cannot be trusted, and then nothing else was looked at
 * @param isPart whether only the entries of one alliance were there
 * @param entries number of entries proved or tried
 * @param tiles number of tiles compared
 * @param extended sizes of the kept checkpoints that the log extends
 * @param findings what is wrong with the log as such
 * @param times whether events were recorded when they say, as far as witnesses can tell
 * @param reperformed what doing everything again has shown; null if that was not asked for
 */
public record AuditReport(
        @Nullable Head head,
        boolean isPart,
        long entries,
        long tiles,
        List<Long> extended,
        List<Finding> findings,
        @Nullable TimeReport times,
        @Nullable Reperformed reperformed) {

    /** What was signed, and by whom. */
    public record Head(String origin, long size, String root, List<String> signedBy, List<Cosigned> cosigned) {

        static Head of(TrustedCheckpoint trusted) {
            Checkpoint checkpoint = trusted.checkpoint();
            return new Head(
                    checkpoint.origin(),
                    checkpoint.size(),
                    checkpoint.root().base64(),
                    trusted.logKeys().stream().map(Object::toString).toList(),
                    trusted.cosignatures().stream()
                            .map(it -> new Cosigned(it.witness().name(), it.time()))
                            .toList());
        }
    }

    /** A witness and when it saw the log at that size. */
    public record Cosigned(String witness, Instant time) {}

    public AuditReport {
        extended = List.copyOf(extended);
        findings = List.copyOf(findings);
    }

    /** Whether nothing at all was found. */
    public boolean holds() {
        return head != null
                && findings.isEmpty()
                && (times == null || times.outside().isEmpty())
                && (reperformed == null || reperformed.holds());
    }
}
