package org.allianceledger.commitment.web;

import java.util.Optional;
import org.allianceledger.access.view.Footing;
import org.allianceledger.access.web.OwnActs;
import org.allianceledger.commitment.CommitmentCommand;
import org.allianceledger.commitment.CommitmentEvent;
import org.allianceledger.commitment.CommitmentState;
import org.allianceledger.commitment.DeliveryCommand.AcceptEvidence;
import org.allianceledger.commitment.DeliveryCommand.DropMilestone;
import org.allianceledger.commitment.DeliveryCommand.ReachMilestone;
import org.allianceledger.commitment.DeliveryCommand.RejectEvidence;
import org.allianceledger.commitment.DeliveryCommand.ReportProgress;
import org.allianceledger.commitment.DeliveryCommand.RescheduleMilestone;
import org.allianceledger.commitment.DeliveryCommand.SetMilestone;
import org.allianceledger.commitment.DeliveryCommand.SubmitEvidence;
import org.allianceledger.commitment.PartyId;
import org.allianceledger.commitment.SettlementCommand.HearGiver;
import org.allianceledger.commitment.SettlementCommand.RequestRenegotiation;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.view.Past;
import org.allianceledger.ledger.view.PointInTime;
import org.springframework.stereotype.Component;

/** What a partner may have recorded about what it owes and is owed. */
@Component
class OwnCommitments implements OwnActs {

    private final Past past;

    OwnCommitments(Past past) {
        this.past = past;
    }

    @Override
    public boolean cover(Act act, Footing footing) {
        if (footing.partner() == null || !(act instanceof CommitmentCommand command)) {
            return false;
        }
        var us = new PartyId(footing.partner());
        return state(command)
                .filter(it -> it.alliance().equals(footing.alliance()))
                .filter(it -> isOurs(
                        command,
                        us,
                        us.equals(it.giver()),
                        us.equals(it.current().receiver())))
                .isPresent();
    }

    private static boolean isOurs(CommitmentCommand command, PartyId us, boolean giver, boolean receiver) {
        return switch (command) {
            case ReportProgress it -> giver && us.equals(it.by());
            case SubmitEvidence it -> giver && us.equals(it.by());
            case RequestRenegotiation it -> (giver || receiver) && us.equals(it.by());
            case SetMilestone ignored -> giver;
            case RescheduleMilestone ignored -> giver;
            case DropMilestone ignored -> giver;
            case ReachMilestone ignored -> giver;
            case HearGiver ignored -> giver;
            case AcceptEvidence it -> receiver && us.equals(it.assessor());
            case RejectEvidence it -> receiver && us.equals(it.assessor());
            default -> false;
        };
    }

    private Optional<CommitmentState> state(CommitmentCommand command) {
        return CommitmentState.after(past.of(command.commitmentId().value(), PointInTime.ALL_KNOWN).stream()
                .map(it -> (CommitmentEvent) it.event())
                .toList());
    }
}
