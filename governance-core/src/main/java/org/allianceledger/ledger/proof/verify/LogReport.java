package org.allianceledger.ledger.proof.verify;

import java.util.List;
import org.allianceledger.ledger.proof.TreeHash;
import org.allianceledger.ledger.proof.TrustedCheckpoint;
import org.jspecify.annotations.Nullable;

/**
 * What checking a log has shown.
 *
 * @param head the log's checkpoint, null if it cannot be trusted, and then nothing else was looked at
 * @param entries number of entries read
 * @param tiles number of tiles compared
 * @param rootFromEntries root over the entries as read
 * @param rootFromTiles root that the tiles give, null if one of those that lead to it is missing
 * @param extended kept checkpoints that the log extends
 * @param findings everything that is wrong; the first 1,000
 */
public record LogReport(
        @Nullable TrustedCheckpoint head,
        long entries,
        long tiles,
        @Nullable TreeHash rootFromEntries,
        @Nullable TreeHash rootFromTiles,
        List<Extended> extended,
        List<Finding> findings) {

    /**
     * A kept checkpoint that the log extends.
     *
     * @param name what it was called by whoever kept it
     */
    public record Extended(String name, TrustedCheckpoint checkpoint) {}

    public LogReport {
        extended = List.copyOf(extended);
        findings = List.copyOf(findings);
    }

    static LogReport unread(Findings findings) {
        return new LogReport(null, 0, 0, null, null, List.of(), findings.list());
    }

    /** Whether the log is what its key and the witnesses signed. */
    public boolean holds() {
        return findings.isEmpty() && head != null;
    }
}
