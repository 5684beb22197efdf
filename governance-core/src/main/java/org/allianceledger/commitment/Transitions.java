package org.allianceledger.commitment;

import static org.allianceledger.commitment.CommitmentReason.NOT_IN_STATE;
import static org.allianceledger.commitment.CommitmentStatus.ACTIVE;
import static org.allianceledger.commitment.CommitmentStatus.BREACHED;
import static org.allianceledger.commitment.CommitmentStatus.CONDITIONAL;
import static org.allianceledger.commitment.CommitmentStatus.PARTLY_FULFILLED;
import static org.allianceledger.commitment.CommitmentStatus.PROPOSED;
import static org.allianceledger.commitment.CommitmentStatus.RELEASED;
import static org.allianceledger.commitment.CommitmentStatus.RENEGOTIATING;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.allianceledger.commitment.PledgeCommand.FailCommitmentCondition;
import org.allianceledger.commitment.PledgeCommand.GiveCommitment;
import org.allianceledger.commitment.PledgeCommand.GiveCommitmentConditionally;
import org.allianceledger.commitment.PledgeCommand.MeetCommitmentCondition;
import org.allianceledger.commitment.PledgeCommand.ProposeCommitment;
import org.allianceledger.commitment.PledgeCommand.WithdrawCommitment;
import org.allianceledger.commitment.SettlementCommand.AmendCommitment;
import org.allianceledger.commitment.SettlementCommand.DeclareBreach;
import org.allianceledger.commitment.SettlementCommand.HearGiver;
import org.allianceledger.commitment.SettlementCommand.MoveResponsibility;
import org.allianceledger.commitment.SettlementCommand.RefuseRenegotiation;
import org.allianceledger.commitment.SettlementCommand.ReleaseCommitment;
import org.allianceledger.commitment.SettlementCommand.RemedyBreach;
import org.allianceledger.commitment.SettlementCommand.ReplaceCommitment;
import org.allianceledger.commitment.SettlementCommand.RequestRenegotiation;
import org.allianceledger.commitment.SettlementCommand.TransferCommitment;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.ledger.Worded;

/** Which acts a commitment takes where it stands (RULES §6). */
final class Transitions {

    static final Set<CommitmentStatus> UNDISPUTED = Set.of(ACTIVE, PARTLY_FULFILLED);
    static final Set<CommitmentStatus> BINDING = Set.of(ACTIVE, PARTLY_FULFILLED, RENEGOTIATING, BREACHED);
    static final Set<CommitmentStatus> OPEN = Set.of(CONDITIONAL, ACTIVE, PARTLY_FULFILLED, RENEGOTIATING, BREACHED);
    static final Set<CommitmentStatus> PLANNED =
            Set.of(PROPOSED, CONDITIONAL, ACTIVE, PARTLY_FULFILLED, RENEGOTIATING, BREACHED);

    private Transitions() {}

    static Set<CommitmentStatus> from(CommitmentCommand act) {
        return switch (act) {
            case PledgeCommand it -> from(it);
            case DeliveryCommand it -> from(it);
            case SettlementCommand it -> from(it);
        };
    }

    private static Set<CommitmentStatus> from(PledgeCommand act) {
        return switch (act) {
            case ProposeCommitment ignored -> Set.of();
            case GiveCommitment ignored -> Set.of(PROPOSED);
            case GiveCommitmentConditionally ignored -> Set.of(PROPOSED);
            case WithdrawCommitment ignored -> Set.of(PROPOSED);
            case MeetCommitmentCondition ignored -> Set.of(CONDITIONAL);
            case FailCommitmentCondition ignored -> Set.of(CONDITIONAL);
        };
    }

    // Plans can be laid before anybody is bound by them; what is told and shown is told of what binds.
    private static Set<CommitmentStatus> from(DeliveryCommand act) {
        return switch (act) {
            case DeliveryCommand.SetMilestone ignored -> PLANNED;
            case DeliveryCommand.RescheduleMilestone ignored -> PLANNED;
            case DeliveryCommand.DropMilestone ignored -> PLANNED;
            case DeliveryCommand.ReachMilestone ignored -> OPEN;
            default -> BINDING;
        };
    }

    private static Set<CommitmentStatus> from(SettlementCommand act) {
        return switch (act) {
            case RequestRenegotiation ignored -> UNDISPUTED;
            case AmendCommitment ignored -> Set.of(RENEGOTIATING);
            case RefuseRenegotiation ignored -> Set.of(RENEGOTIATING);
            case HearGiver ignored -> BINDING;
            case DeclareBreach ignored -> UNDISPUTED;
            case RemedyBreach ignored -> Set.of(BREACHED);
            case ReplaceCommitment ignored -> Set.of(BREACHED);
            // What was released can still find somebody who takes it over.
            case TransferCommitment ignored -> Set.of(ACTIVE, PARTLY_FULFILLED, RENEGOTIATING, BREACHED, RELEASED);
            case ReleaseCommitment ignored -> OPEN;
            case MoveResponsibility ignored -> PLANNED;
        };
    }

    /**
     * Checks that the commitment takes the act where it stands.
     *
     * @throws Refusal if it does not
     */
    static void require(CommitmentState state, CommitmentCommand act) {
        Set<CommitmentStatus> from = from(act);
        Refusal.unless(
                from.contains(state.status()),
                NOT_IN_STATE,
                "commitmentId",
                state.current().key(),
                new OneOf(Set.of(state.status())),
                new OneOf(from));
    }

    record OneOf(Collection<CommitmentStatus> statuses) implements Worded {

        @Override
        public String danish() {
            return written(CommitmentStatus::danish, " eller ");
        }

        @Override
        public String english() {
            return written(CommitmentStatus::english, " or ");
        }

        private String written(Function<CommitmentStatus, String> word, String or) {
            return statuses.stream()
                    .sorted()
                    .map(word)
                    .map(it -> it.toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(or));
        }
    }
}
