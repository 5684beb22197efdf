package org.allianceledger.commitment;

import static org.allianceledger.ledger.LedgerCalendar.today;

import java.time.Clock;
import org.allianceledger.commitment.DeliveryCommand.AcceptEvidence;
import org.allianceledger.commitment.DeliveryCommand.DropMilestone;
import org.allianceledger.commitment.DeliveryCommand.MeetInstalmentCondition;
import org.allianceledger.commitment.DeliveryCommand.ReachMilestone;
import org.allianceledger.commitment.DeliveryCommand.RejectEvidence;
import org.allianceledger.commitment.DeliveryCommand.ReleaseInstalment;
import org.allianceledger.commitment.DeliveryCommand.ReportProgress;
import org.allianceledger.commitment.DeliveryCommand.RescheduleMilestone;
import org.allianceledger.commitment.DeliveryCommand.SetMilestone;
import org.allianceledger.commitment.DeliveryCommand.SubmitEvidence;
import org.allianceledger.ledger.Grounds;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes what is told and shown of a delivery to its commitment, and sees when nothing more is owed. */
@Component
class DeliveryCommandHandler {

    private final Commitments commitments;
    private final Parties parties;
    private final Grounds grounds;
    private final Clock clock;

    DeliveryCommandHandler(Commitments commitments, Parties parties, Grounds grounds, Clock clock) {
        this.commitments = commitments;
        this.parties = parties;
        this.grounds = grounds;
        this.clock = clock;
    }

    @CommandHandler
    CommitmentId report(ReportProgress it) {
        return deliver(it, null);
    }

    @CommandHandler
    CommitmentId set(SetMilestone it) {
        return deliver(it, null);
    }

    @CommandHandler
    CommitmentId reschedule(RescheduleMilestone it) {
        return deliver(it, null);
    }

    @CommandHandler
    CommitmentId drop(DropMilestone it) {
        return deliver(it, null);
    }

    @CommandHandler
    CommitmentId reach(ReachMilestone it) {
        return deliver(it, null);
    }

    @CommandHandler
    EvidenceId submit(SubmitEvidence it) {
        deliver(it, null);
        return it.evidenceId();
    }

    @CommandHandler
    CommitmentId accept(AcceptEvidence it) {
        return deliver(it, it.assessor());
    }

    @CommandHandler
    CommitmentId reject(RejectEvidence it) {
        return deliver(it, it.assessor());
    }

    @CommandHandler
    CommitmentId meet(MeetInstalmentCondition it) {
        return deliver(it, null);
    }

    @CommandHandler
    CommitmentId release(ReleaseInstalment it) {
        return deliver(it, null);
    }

    private CommitmentId deliver(DeliveryCommand it, @Nullable PartyId assessor) {
        Aggregate<Commitment> commitment = commitments.load(it.commitmentId());
        CommitmentState state = Commitments.state(commitment);
        Transitions.require(state, it);
        DeliveryEvent event = DeliveryDecisions.decide(state, it, today(clock));
        if (assessor != null) {
            Party found = parties.require(state.alliance(), assessor, event.occurred(), "assessor");
            EvidenceDecisions.requireIndependent(parties.known(state.giver(), event.occurred()), found);
        }
        grounds.require(it, CommitmentClaims.of(state.alliance(), it, event.occurred()), CommitmentClaims.also(it));
        commitment.execute(found -> {
            found.record(event);
            EvidenceDecisions.fulfilment(found.state(), event.occurred(), event.authority())
                    .ifPresent(found::record);
        });
        return it.commitmentId();
    }
}
