package org.allianceledger.commitment;

import static org.allianceledger.commitment.CommitmentReason.ALREADY_ASSESSED;
import static org.allianceledger.commitment.CommitmentReason.EVIDENCE_EXISTS;
import static org.allianceledger.commitment.CommitmentReason.NOT_ALL_DELIVERED;
import static org.allianceledger.commitment.CommitmentReason.NOT_YET;
import static org.allianceledger.commitment.CommitmentReason.OWN_EVIDENCE;
import static org.allianceledger.commitment.CommitmentReason.SECRETARIAT_OWN;
import static org.allianceledger.commitment.CommitmentReason.UNKNOWN_EVIDENCE;
import static org.allianceledger.commitment.PledgeDecisions.done;

import java.time.LocalDate;
import java.util.Optional;
import org.allianceledger.commitment.DeliveryCommand.AcceptEvidence;
import org.allianceledger.commitment.DeliveryCommand.RejectEvidence;
import org.allianceledger.commitment.DeliveryCommand.SubmitEvidence;
import org.allianceledger.commitment.DeliveryEvent.CommitmentFulfilled;
import org.allianceledger.commitment.DeliveryEvent.EvidenceAccepted;
import org.allianceledger.commitment.DeliveryEvent.EvidenceRejected;
import org.allianceledger.commitment.DeliveryEvent.EvidenceSubmitted;
import org.allianceledger.commitment.DeliveryEvent.InstalmentReleased;
import org.allianceledger.commitment.Promise.Quantity;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.Refusal;
import org.jspecify.annotations.Nullable;

/** The rules of showing a delivery, and of who may say whether it is one, as plain functions. */
final class EvidenceDecisions {

    private EvidenceDecisions() {}

    static EvidenceSubmitted submit(CommitmentState state, SubmitEvidence it, LocalDate today) {
        DeliveryDecisions.requireGiver(state, it.by());
        Refusal.unless(
                !state.delivery().evidence().containsKey(it.evidenceId()),
                EVIDENCE_EXISTS,
                "evidenceId",
                it.evidenceId());
        PromiseRules.requireWithin(state.current(), it.delivered());
        return new EvidenceSubmitted(
                state.alliance(),
                state.id(),
                it.evidenceId(),
                it.by(),
                it.title(),
                it.documents(),
                it.delivered(),
                it.period(),
                done(it, today),
                it.authority());
    }

    static EvidenceAccepted accept(CommitmentState state, AcceptEvidence it, LocalDate today) {
        Evidence evidence = assessable(state, it.evidenceId(), it.assessor());
        LocalDate done = done(it, today);
        LedgerCalendar.requireWithin(it.deliveredOn(), "deliveredOn");
        Refusal.unless(!it.deliveredOn().isAfter(done), NOT_YET, "deliveredOn", it.deliveredOn(), done);
        Long delivered = it.delivered() == null ? evidence.delivered() : it.delivered();
        PromiseRules.requireWithin(state.current(), delivered);
        if (it.verdict() == Verdict.COMPLETE && !PledgeDecisions.isImported(it)) {
            requireAll(state.current(), delivered);
        }
        return new EvidenceAccepted(
                state.alliance(),
                state.id(),
                it.evidenceId(),
                it.assessor(),
                it.verdict(),
                delivered,
                it.deliveredOn(),
                it.remark(),
                done,
                it.authority());
    }

    static EvidenceRejected reject(CommitmentState state, RejectEvidence it, LocalDate today) {
        assessable(state, it.evidenceId(), it.assessor());
        return new EvidenceRejected(
                state.alliance(),
                state.id(),
                it.evidenceId(),
                it.assessor(),
                it.verdict(),
                it.reason(),
                done(it, today),
                it.authority());
    }

    /**
     * Checks that no secretariat says what another has delivered.
     *
     * @throws Refusal if one does
     */
    static void requireIndependent(Party giver, Party assessor) {
        Refusal.unless(!giver.isSecretariat() || !assessor.isSecretariat(), SECRETARIAT_OWN, "assessor");
    }

    /**
     * That all is delivered, when nothing is left to show, to pay or to put right.
     *
     * @param state as the latest event has left it
     */
    static Optional<CommitmentFulfilled> fulfilment(CommitmentState state, LocalDate occurred, Authority authority) {
        boolean done = state.status().isBinding()
                && state.status() != CommitmentStatus.BREACHED
                && state.current().recurrence() == null
                && state.instalments().stream().allMatch(InstalmentCourse::isReleased);
        return state.delivery()
                .complete()
                .filter(ignored -> done)
                .map(evidence -> new CommitmentFulfilled(
                        state.alliance(),
                        state.id(),
                        evidence.id(),
                        last(state, evidence, occurred),
                        occurred,
                        authority));
    }

    // A grant is fulfilled when the last of it is paid, though the report on it may have come before.
    private static LocalDate last(CommitmentState state, Evidence evidence, LocalDate otherwise) {
        LocalDate delivered = evidence.deliveredOn();
        return state.delivery().released().values().stream()
                .map(InstalmentReleased::occurred)
                .filter(paid -> delivered == null || paid.isAfter(delivered))
                .reduce((one, other) -> other.isAfter(one) ? other : one)
                .orElse(delivered == null ? otherwise : delivered);
    }

    private static Evidence assessable(CommitmentState state, EvidenceId id, PartyId assessor) {
        Evidence evidence = state.delivery().evidence().get(id);
        if (evidence == null) {
            throw new Refusal(UNKNOWN_EVIDENCE, "evidenceId", id);
        }
        LocalDate assessed = evidence.assessed();
        if (assessed != null) {
            throw new Refusal(ALREADY_ASSESSED, "evidenceId", assessed);
        }
        boolean own = assessor.equals(state.giver())
                || assessor.equals(evidence.submitted().by());
        Refusal.unless(!own, OWN_EVIDENCE, "assessor");
        return evidence;
    }

    private static void requireAll(Promise promise, @Nullable Long delivered) {
        Quantity quantity = promise.quantity();
        if (quantity != null && promise.recurrence() == null) {
            Refusal.unless(
                    delivered != null && delivered == quantity.amount(),
                    NOT_ALL_DELIVERED,
                    "verdict",
                    delivered == null ? 0L : delivered,
                    quantity.amount(),
                    quantity.unit());
        }
    }
}
