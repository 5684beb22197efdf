package org.allianceledger.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.allianceledger.ledger.proof.Checkpoint;
import org.allianceledger.ledger.proof.Flaw;
import org.allianceledger.ledger.proof.InclusionProof;
import org.allianceledger.ledger.proof.LogFiles;
import org.allianceledger.ledger.proof.Policy;
import org.allianceledger.ledger.proof.ProofException;
import org.allianceledger.ledger.proof.Receipt;
import org.allianceledger.ledger.proof.SignedNote;
import org.allianceledger.ledger.proof.TreeHash;
import org.allianceledger.ledger.proof.TrustedCheckpoint;
import org.allianceledger.ledger.proof.verify.Finding;
import org.allianceledger.ledger.proof.verify.LogVerifier;
import org.jspecify.annotations.Nullable;

/** Proves each of the entries of one alliance to be in the log, by the receipt that lies beside it. */
final class PartAudit {

    private static final int EVERY = 256;

    private final LogArchive archive;
    private final Policy policy;
    private final LogVerifier.Reader reader;
    private final LogVerifier.Progress progress;
    private final List<Finding> findings = new ArrayList<>();

    PartAudit(LogArchive archive, Policy policy, LogVerifier.Reader reader, LogVerifier.Progress progress) {
        this.archive = archive;
        this.policy = policy;
        this.reader = reader;
        this.progress = progress;
    }

    AuditReport run(@Nullable Reperformance again, EventTimes times, TimeBounds bounds) throws IOException {
        byte[] note = archive.files().read(LogFiles.CHECKPOINT);
        TrustedCheckpoint head = note == null ? null : opened(note);
        if (note == null) {
            report(Flaw.MISSING, LogFiles.CHECKPOINT, -1, "The checkpoint is missing.");
        }
        if (note == null || head == null) {
            return new AuditReport(null, true, 0, 0, List.of(), findings, null, null);
        }
        List<Long> indices = archive.indices();
        long done = 0;
        for (long index : indices) {
            entry(index, head.checkpoint(), note);
            if (++done % EVERY == 0 || done == indices.size()) {
                progress.reached(done, indices.size());
            }
        }
        bounds.add(head, policy);
        return new AuditReport(
                AuditReport.Head.of(head),
                true,
                done,
                0,
                List.of(),
                findings,
                times.within(bounds, archive::entry),
                again == null ? null : again.finish());
    }

    private @Nullable TrustedCheckpoint opened(byte[] note) {
        try {
            TrustedCheckpoint head = policy.openSigned(SignedNote.parse(note));
            try {
                policy.requireQuorum(head);
            } catch (ProofException few) {
                report(few.flaw(), LogFiles.CHECKPOINT, -1, String.valueOf(few.getMessage()));
            }
            return head;
        } catch (ProofException untrusted) {
            report(untrusted.flaw(), LogFiles.CHECKPOINT, -1, String.valueOf(untrusted.getMessage()));
            return null;
        }
    }

    private void entry(long index, Checkpoint head, byte[] note) {
        byte[] entry = archive.entry(index);
        byte[] proof = archive.proof(index);
        if (entry == null || proof == null) {
            String path = entry == null ? LogArchive.entryName(index) : LogArchive.proofName(index);
            report(Flaw.MISSING, path, index, "The file is missing.");
            return;
        }
        reader.read(index, entry);
        try {
            Receipt receipt = Receipt.parse(proof);
            boolean sameHead = Arrays.equals(receipt.checkpoint().bytes(), note);
            boolean included = receipt.index() == index
                    && sameHead
                    && new InclusionProof(index, head.size(), receipt.hashes())
                            .proves(TreeHash.leaf(entry), head.root());
            if (!included) {
                report(
                        Flaw.NOT_INCLUDED,
                        LogArchive.entryName(index),
                        index,
                        "The receipt does not prove the entry to be at this place of the signed log.");
            }
        } catch (ProofException malformed) {
            report(malformed.flaw(), LogArchive.proofName(index), index, String.valueOf(malformed.getMessage()));
        }
    }

    private void report(Flaw flaw, String path, long index, String sentence) {
        if (findings.size() < Reperformance.MOST) {
            findings.add(new Finding(flaw, path, index, index, sentence));
        }
    }
}
