package org.allianceledger.commitment;

import java.time.LocalDate;
import org.allianceledger.commitment.DeliveryEvent.EvidenceAccepted;
import org.allianceledger.commitment.DeliveryEvent.EvidenceRejected;
import org.allianceledger.commitment.DeliveryEvent.EvidenceSubmitted;
import org.jspecify.annotations.Nullable;

/**
 * What the giver has handed in, and what somebody else made of it.
 *
 * @param accepted null unless it was found good
 * @param rejected null unless it was turned down
 */
public record Evidence(
        EvidenceSubmitted submitted,
        @Nullable EvidenceAccepted accepted,
        @Nullable EvidenceRejected rejected) {

    static Evidence of(EvidenceSubmitted it) {
        return new Evidence(it, null, null);
    }

    Evidence with(EvidenceAccepted it) {
        return new Evidence(submitted, it, rejected);
    }

    Evidence with(EvidenceRejected it) {
        return new Evidence(submitted, accepted, it);
    }

    public EvidenceId id() {
        return submitted.evidenceId();
    }

    public boolean isAssessed() {
        return accepted != null || rejected != null;
    }

    /** Who assessed it; null while nobody has. */
    public @Nullable PartyId assessor() {
        if (accepted != null) {
            return accepted.assessor();
        }
        return rejected == null ? null : rejected.assessor();
    }

    /** What the assessor found; null while nobody has assessed it. */
    public @Nullable Verdict verdict() {
        if (accepted != null) {
            return accepted.verdict();
        }
        return rejected == null ? null : rejected.verdict();
    }

    /** Why it was turned down, or what was said when it was accepted; null for nothing. */
    public @Nullable String reason() {
        if (accepted != null) {
            return accepted.remark();
        }
        return rejected == null ? null : rejected.reason();
    }

    /** The day it was assessed; null while it is not. */
    public @Nullable LocalDate assessed() {
        if (accepted != null) {
            return accepted.occurred();
        }
        return rejected == null ? null : rejected.occurred();
    }

    /** The day it was delivered as the assessor found; null unless accepted. */
    public @Nullable LocalDate deliveredOn() {
        return accepted == null ? null : accepted.deliveredOn();
    }

    /** How much it shows in all: what the assessor counted, else what the giver said; null if it cannot be counted. */
    public @Nullable Long delivered() {
        return accepted != null && accepted.delivered() != null ? accepted.delivered() : submitted.delivered();
    }

    /** True if it was accepted as showing at least the given degree of delivery. */
    boolean shows(Verdict least) {
        return accepted != null && accepted.verdict().compareTo(least) >= 0;
    }
}
