package org.allianceledger.commitment;

import static org.allianceledger.commitment.CommitmentStatus.ACTIVE;
import static org.allianceledger.commitment.CommitmentStatus.BREACHED;
import static org.allianceledger.commitment.CommitmentStatus.CONDITIONAL;
import static org.allianceledger.commitment.CommitmentStatus.PARTLY_FULFILLED;
import static org.allianceledger.commitment.CommitmentStatus.PROPOSED;
import static org.allianceledger.commitment.CommitmentStatus.RELEASED;
import static org.allianceledger.commitment.CommitmentStatus.RENEGOTIATING;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.allianceledger.commitment.DeliveryEvent.CommitmentFulfilled;
import org.allianceledger.commitment.PledgeEvent.CommitmentGiven;
import org.allianceledger.commitment.SettlementEvent.CommitmentAmended;
import org.allianceledger.ledger.Discrepancy;
import org.jspecify.annotations.Nullable;

/** Leads every commitment of a ledger through its life again, and says where it took a step that it could not take. */
public final class CommitmentCheck {

    private final Consumer<Discrepancy> found;
    private final Map<CommitmentId, CommitmentState> commitments = new HashMap<>();
    private final Map<CommitmentId, Due> due = new HashMap<>();

    private record Due(long index, CommitmentFulfilled event) {}

    public CommitmentCheck(Consumer<Discrepancy> found) {
        this.found = found;
    }

    /** Takes in the next event, in log order. */
    public void apply(long index, CommitmentEvent event) {
        CommitmentId id = event.commitmentId();
        CommitmentState before = commitments.get(id);
        if (before == null) {
            requireSuccession(index, event);
        } else {
            requireStatus(index, before, event);
        }
        requireFulfilment(index, id, event);
        CommitmentState after = before == null ? CommitmentState.beginning(event) : before.after(event);
        commitments.put(id, after);
        if (!(event instanceof PledgeEvent) && !(event instanceof CommitmentFulfilled)) {
            EvidenceDecisions.fulfilment(after, event.occurred(), event.authority())
                    .ifPresent(it -> due.put(id, new Due(index, it)));
        }
    }

    /** Says what is still open when the log has ended. */
    public void finish() {
        due.forEach((id, it) -> reportUnfulfilled(it.index(), id));
    }

    /** How many commitments stand where at the end. */
    public Map<CommitmentStatus, Long> standings() {
        var standings = new TreeMap<CommitmentStatus, Long>();
        commitments.values().forEach(it -> standings.merge(it.status(), 1L, Long::sum));
        return standings;
    }

    private void requireStatus(long index, CommitmentState before, CommitmentEvent event) {
        Set<CommitmentStatus> from = from(event);
        if (!from.contains(before.status())) {
            var stands = new Transitions.OneOf(Set.of(before.status()));
            var allowed = new Transitions.OneOf(from);
            String name = event.getClass().getSimpleName();
            report(
                    index,
                    before.id(),
                    "%s kan kun følge, hvor tilsagnet er %s, og det var %s."
                            .formatted(name, allowed.danish(), stands.danish()),
                    "%s can only follow where the commitment is %s, and it was %s."
                            .formatted(name, allowed.english(), stands.english()));
        }
        if (event instanceof CommitmentAmended it
                && it.version() != before.versions().size() + 1) {
            report(
                    index,
                    before.id(),
                    "Vilkårenes versionsnummer følger ikke det forrige.",
                    "The number of the terms' version does not follow the one before.");
        }
    }

    private static Set<CommitmentStatus> from(CommitmentEvent event) {
        return switch (event) {
            case PledgeEvent it -> from(it);
            case DeliveryEvent it -> from(it);
            case SettlementEvent it -> from(it);
        };
    }

    private static Set<CommitmentStatus> from(PledgeEvent event) {
        return switch (event) {
            case PledgeEvent.CommitmentProposed ignored -> Set.of();
            case CommitmentGiven ignored -> Set.of(PROPOSED);
            case PledgeEvent.CommitmentGivenConditionally ignored -> Set.of(PROPOSED);
            case PledgeEvent.CommitmentRefused ignored -> Set.of(PROPOSED);
            case PledgeEvent.CommitmentWithdrawn ignored -> Set.of(PROPOSED);
            case PledgeEvent.CommitmentConditionMet ignored -> Set.of(CONDITIONAL);
            case PledgeEvent.CommitmentConditionFailed ignored -> Set.of(CONDITIONAL);
        };
    }

    private static Set<CommitmentStatus> from(DeliveryEvent event) {
        return switch (event) {
            case DeliveryEvent.MilestoneSet ignored -> Transitions.PLANNED;
            case DeliveryEvent.MilestoneRescheduled ignored -> Transitions.PLANNED;
            case DeliveryEvent.MilestoneDropped ignored -> Transitions.PLANNED;
            case DeliveryEvent.MilestoneReached ignored -> Transitions.OPEN;
            case CommitmentFulfilled ignored -> Set.of(ACTIVE, PARTLY_FULFILLED, RENEGOTIATING);
            default -> Transitions.BINDING;
        };
    }

    private static Set<CommitmentStatus> from(SettlementEvent event) {
        return switch (event) {
            case SettlementEvent.RenegotiationRequested ignored -> Transitions.UNDISPUTED;
            case CommitmentAmended ignored -> Set.of(RENEGOTIATING);
            case SettlementEvent.RenegotiationRefused ignored -> Set.of(RENEGOTIATING);
            case SettlementEvent.GiverHeard ignored -> Transitions.BINDING;
            case SettlementEvent.BreachDeclared ignored -> Transitions.UNDISPUTED;
            case SettlementEvent.BreachRemedied ignored -> Set.of(BREACHED);
            case SettlementEvent.CommitmentReplaced ignored -> Set.of(BREACHED);
            case SettlementEvent.CommitmentTransferred ignored ->
                Set.of(ACTIVE, PARTLY_FULFILLED, RENEGOTIATING, BREACHED, RELEASED);
            case SettlementEvent.CommitmentReleased ignored -> Transitions.OPEN;
            case SettlementEvent.ResponsibilityMoved ignored -> Transitions.PLANNED;
        };
    }

    /** One that takes the place of another is named by that other. */
    private void requireSuccession(long index, CommitmentEvent first) {
        CommitmentId succeeded = first instanceof CommitmentGiven it ? it.succeeds() : null;
        if (succeeded == null) {
            return;
        }
        var ending = Optional.ofNullable(commitments.get(succeeded))
                .flatMap(it -> Optional.ofNullable(it.settlement().ending()));
        if (ending.filter(it -> first.commitmentId().equals(it.successor())).isEmpty()) {
            report(
                    index,
                    first.commitmentId(),
                    "Det afløser et tilsagn, som ikke peger på det.",
                    "It succeeds a commitment that does not name it.");
        }
    }

    private void requireFulfilment(long index, CommitmentId id, CommitmentEvent event) {
        @Nullable Due expected = due.remove(id);
        if (event instanceof CommitmentFulfilled it) {
            if (expected == null || !expected.event().equals(it)) {
                report(
                        index,
                        id,
                        "At det er opfyldt, følger ikke af det, der er godkendt.",
                        "That it is fulfilled does not follow from what was accepted.");
            }
        } else if (expected != null) {
            reportUnfulfilled(expected.index(), id);
        }
    }

    private void reportUnfulfilled(long index, CommitmentId id) {
        report(
                index,
                id,
                "Det godkendte opfylder tilsagnet, men det er ikke registreret som opfyldt.",
                "What was accepted fulfils the commitment, but it was not recorded as fulfilled.");
    }

    private void report(long index, CommitmentId id, String danish, String english) {
        found.accept(new Discrepancy("commitment", index, id.value(), danish, english));
    }
}
