package org.allianceledger.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allianceledger.commitment.SettlementEvent.BreachDeclared;
import org.allianceledger.commitment.SettlementEvent.BreachRemedied;
import org.allianceledger.commitment.SettlementEvent.CommitmentAmended;
import org.allianceledger.commitment.SettlementEvent.CommitmentReleased;
import org.allianceledger.commitment.SettlementEvent.CommitmentReplaced;
import org.allianceledger.commitment.SettlementEvent.CommitmentTransferred;
import org.allianceledger.commitment.SettlementEvent.GiverHeard;
import org.allianceledger.commitment.SettlementEvent.RenegotiationRefused;
import org.allianceledger.commitment.SettlementEvent.RenegotiationRequested;
import org.allianceledger.commitment.SettlementEvent.ResponsibilityMoved;
import org.jspecify.annotations.Nullable;

/**
 * What was asked, heard and found about a commitment besides its delivery.
 *
 * @param requests every wish for other terms, in order
 * @param pending the wish that is not answered yet; null for none
 * @param statements what the giver has said, in order
 * @param breaches each time it was found broken, in order
 * @param remedies each time that was put right, in order
 * @param moves each time another body came to answer for it
 */
public record Settlement(
        List<RenegotiationRequested> requests,
        @Nullable RenegotiationRequested pending,
        List<GiverHeard> statements,
        List<BreachDeclared> breaches,
        List<BreachRemedied> remedies,
        List<ResponsibilityMoved> moves,
        @Nullable Ending ending) {

    static final Settlement NONE = new Settlement(List.of(), null, List.of(), List.of(), List.of(), List.of(), null);

    /**
     * How it ended without full delivery.
     *
     * @param lastDay last day on which its giver was bound
     * @param delivered what stays to the giver's credit; null when it cannot be counted
     * @param successor the commitment in its place; null for none
     */
    public record Ending(
            CommitmentStatus how,
            LocalDate lastDay,
            @Nullable String reason,
            @Nullable Long delivered,
            @Nullable CommitmentId successor) {}

    /** The breach that stands: declared and not put right. */
    public Optional<BreachDeclared> breach() {
        return breaches.size() > remedies.size() ? Optional.of(breaches.getLast()) : Optional.empty();
    }

    Settlement after(SettlementEvent event) {
        return switch (event) {
            case RenegotiationRequested it -> asked(with(requests, it), it);
            case CommitmentAmended ignored -> asked(requests, null);
            case RenegotiationRefused ignored -> asked(requests, null);
            case GiverHeard it ->
                new Settlement(requests, pending, with(statements, it), breaches, remedies, moves, ending);
            case BreachDeclared it ->
                new Settlement(requests, pending, statements, with(breaches, it), remedies, moves, ending);
            case BreachRemedied it ->
                new Settlement(requests, pending, statements, breaches, with(remedies, it), moves, ending);
            case CommitmentReplaced it ->
                ended(new Ending(CommitmentStatus.REPLACED, it.occurred(), it.reason(), null, it.successor()));
            case CommitmentTransferred it ->
                ended(new Ending(CommitmentStatus.TRANSFERRED, lastDay(it), null, credit(it), it.successor()));
            case CommitmentReleased it ->
                ended(new Ending(CommitmentStatus.RELEASED, it.lastDay(), it.reason(), it.delivered(), null));
            case ResponsibilityMoved it ->
                new Settlement(requests, pending, statements, breaches, remedies, with(moves, it), ending);
        };
    }

    // What was released first and taken over later stays as the release left it.
    private LocalDate lastDay(CommitmentTransferred it) {
        return ending == null ? it.occurred() : ending.lastDay();
    }

    private @Nullable Long credit(CommitmentTransferred it) {
        return it.delivered() == null && ending != null ? ending.delivered() : it.delivered();
    }

    private Settlement asked(List<RenegotiationRequested> all, @Nullable RenegotiationRequested open) {
        return new Settlement(all, open, statements, breaches, remedies, moves, ending);
    }

    private Settlement ended(Ending how) {
        return new Settlement(requests, null, statements, breaches, remedies, moves, how);
    }

    private static <T> List<T> with(List<T> some, T further) {
        var more = new ArrayList<>(some);
        more.add(further);
        return List.copyOf(more);
    }
}
