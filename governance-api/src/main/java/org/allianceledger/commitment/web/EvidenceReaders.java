package org.allianceledger.commitment.web;

import org.allianceledger.alliance.AllianceId;
import org.allianceledger.commitment.CommitmentId;
import org.allianceledger.commitment.view.CommitmentPage;
import org.allianceledger.commitment.view.CommitmentPages;
import org.allianceledger.decision.web.Readable;
import org.allianceledger.document.DocumentReaders;
import org.allianceledger.ledger.view.PointInTime;
import org.springframework.stereotype.Component;

/** Evidence is for those of the alliance who may read the commitment. */
@Component
class EvidenceReaders implements DocumentReaders {

    private final CommitmentPages commitments;
    private final CommitmentFilters filters;
    private final Readable readable;

    EvidenceReaders(CommitmentPages commitments, CommitmentFilters filters, Readable readable) {
        this.commitments = commitments;
        this.filters = filters;
        this.readable = readable;
    }

    @Override
    public boolean mayRead(String thing, String sha256) {
        return thing.startsWith("commitment-")
                && commitments
                        .page(new CommitmentId(thing), PointInTime.ALL_KNOWN)
                        .filter(this::isOfTheAlliance)
                        .filter(filters::mayRead)
                        .isPresent();
    }

    private boolean isOfTheAlliance(CommitmentPage page) {
        return readable.footing(AllianceId.of(page.allianceId())).isKnown();
    }
}
