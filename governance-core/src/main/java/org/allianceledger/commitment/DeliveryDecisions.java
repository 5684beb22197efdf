package org.allianceledger.commitment;

import static org.allianceledger.commitment.CommitmentReason.MILESTONE_EXISTS;
import static org.allianceledger.commitment.CommitmentReason.MILESTONE_REACHED;
import static org.allianceledger.commitment.CommitmentReason.NOT_THE_GIVER;
import static org.allianceledger.commitment.CommitmentReason.UNKNOWN_MILESTONE;
import static org.allianceledger.commitment.PledgeDecisions.done;

import java.time.LocalDate;
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
import org.allianceledger.commitment.DeliveryEvent.MilestoneDropped;
import org.allianceledger.commitment.DeliveryEvent.MilestoneReached;
import org.allianceledger.commitment.DeliveryEvent.MilestoneRescheduled;
import org.allianceledger.commitment.DeliveryEvent.MilestoneSet;
import org.allianceledger.commitment.DeliveryEvent.ProgressReported;
import org.allianceledger.commitment.Promise.Milestone;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.Refusal;

/** The rules of telling how far a commitment has come, as plain functions. */
final class DeliveryDecisions {

    private DeliveryDecisions() {}

    static DeliveryEvent decide(CommitmentState state, DeliveryCommand command, LocalDate today) {
        return switch (command) {
            case ReportProgress it -> report(state, it, today);
            case SetMilestone it -> set(state, it, today);
            case RescheduleMilestone it -> reschedule(state, it, today);
            case DropMilestone it -> {
                Milestone before = pending(state, it.name(), "name").current();
                yield new MilestoneDropped(
                        state.alliance(), state.id(), it.name(), before, it.reason(), done(it, today), it.authority());
            }
            case ReachMilestone it -> {
                Milestone reached = pending(state, it.name(), "name").current();
                yield new MilestoneReached(
                        state.alliance(), state.id(), it.name(), reached, done(it, today), it.authority());
            }
            case SubmitEvidence it -> EvidenceDecisions.submit(state, it, today);
            case AcceptEvidence it -> EvidenceDecisions.accept(state, it, today);
            case RejectEvidence it -> EvidenceDecisions.reject(state, it, today);
            case MeetInstalmentCondition it -> GrantDecisions.meet(state, it, today);
            case ReleaseInstalment it -> GrantDecisions.release(state, it, today);
        };
    }

    /**
     * Checks that it is the giver who speaks.
     *
     * @throws Refusal if it is somebody else
     */
    static void requireGiver(CommitmentState state, PartyId by) {
        Refusal.unless(by.equals(state.giver()), NOT_THE_GIVER, "by");
    }

    private static ProgressReported report(CommitmentState state, ReportProgress it, LocalDate today) {
        requireGiver(state, it.by());
        PromiseRules.requireWithin(state.current(), it.delivered());
        return new ProgressReported(
                state.alliance(),
                state.id(),
                it.by(),
                it.percent(),
                it.delivered(),
                it.stated(),
                it.stage(),
                it.aimsAt(),
                it.text(),
                done(it, today),
                it.authority());
    }

    private static MilestoneSet set(CommitmentState state, SetMilestone it, LocalDate today) {
        String name = it.milestone().name();
        MilestoneCourse known = state.delivery().milestones().get(name);
        Refusal.unless(known == null || known.dropped() != null, MILESTONE_EXISTS, "milestone.name", name);
        requireWithin(it.milestone(), "milestone.due");
        return new MilestoneSet(state.alliance(), state.id(), it.milestone(), done(it, today), it.authority());
    }

    private static MilestoneRescheduled reschedule(CommitmentState state, RescheduleMilestone it, LocalDate today) {
        Milestone before = pending(state, it.after().name(), "after.name").current();
        requireWithin(it.after(), "after.due");
        return new MilestoneRescheduled(
                state.alliance(), state.id(), before, it.after(), it.reason(), done(it, today), it.authority());
    }

    private static void requireWithin(Milestone milestone, String field) {
        LocalDate due = milestone.due();
        if (due != null) {
            LedgerCalendar.requireWithin(due, field);
        }
    }

    private static MilestoneCourse pending(CommitmentState state, String name, String field) {
        MilestoneCourse found = state.delivery().milestones().get(name);
        if (found == null || found.dropped() != null) {
            throw new Refusal(UNKNOWN_MILESTONE, field, name);
        }
        LocalDate reached = found.reached();
        if (reached != null) {
            throw new Refusal(MILESTONE_REACHED, field, name, reached);
        }
        return found;
    }
}
