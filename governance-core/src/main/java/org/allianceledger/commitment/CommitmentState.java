package org.allianceledger.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.commitment.DeliveryEvent.CommitmentFulfilled;
import org.allianceledger.commitment.PledgeEvent.CommitmentConditionFailed;
import org.allianceledger.commitment.PledgeEvent.CommitmentConditionMet;
import org.allianceledger.commitment.PledgeEvent.CommitmentGiven;
import org.allianceledger.commitment.PledgeEvent.CommitmentGivenConditionally;
import org.allianceledger.commitment.PledgeEvent.CommitmentProposed;
import org.allianceledger.commitment.PledgeEvent.CommitmentRefused;
import org.allianceledger.commitment.PledgeEvent.CommitmentWithdrawn;
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
 * A commitment as its events have made it. Nothing here depends on the day; whether it is late is asked of {@link
 * #dueOn}, {@link #isOverdue} and {@link #isAtRisk} with the day in hand.
 *
 * @param giver who owes it; a body of the alliance may hand it to another
 * @param pledge how the giver came to be bound
 * @param versions its terms, oldest first
 * @param refused the refusal, if it never came further; null otherwise
 */
public record CommitmentState(
        AllianceId alliance,
        CommitmentId id,
        PartyId giver,
        CommitmentStatus status,
        Pledge pledge,
        List<Version> versions,
        Delivery delivery,
        Settlement settlement,
        @Nullable CommitmentRefused refused) {

    private static final int DAYS_NEAR = 30;

    /** The commitment that the events tell of, oldest first; empty if there are none. */
    public static Optional<CommitmentState> after(List<? extends CommitmentEvent> events) {
        if (events.isEmpty()) {
            return Optional.empty();
        }
        CommitmentState state = beginning(events.getFirst());
        for (CommitmentEvent event : events.subList(1, events.size())) {
            state = state.after(event);
        }
        return Optional.of(state);
    }

    /** A commitment of which nothing more than this first event is known. */
    public static CommitmentState beginning(CommitmentEvent first) {
        return switch (first) {
            case CommitmentProposed it -> blank(it, it.giver(), it.promise()).after(it);
            case CommitmentGiven it -> blank(it, it.giver(), it.promise()).after(it);
            case CommitmentGivenConditionally it ->
                blank(it, it.giver(), it.promise()).after(it);
            case CommitmentRefused it -> blank(it, it.giver(), it.promise()).after(it);
            default -> throw new IllegalArgumentException("No commitment begins with " + first);
        };
    }

    private static CommitmentState blank(PledgeEvent first, PartyId giver, Promise promise) {
        return new CommitmentState(
                first.allianceId(),
                first.commitmentId(),
                giver,
                CommitmentStatus.REFUSED,
                Pledge.NONE,
                List.of(new Version(1, promise, first.occurred(), first.occurred())),
                Delivery.NONE,
                Settlement.NONE,
                null);
    }

    /** The commitment once the event has happened to it too. */
    public CommitmentState after(CommitmentEvent event) {
        return switch (event) {
            case PledgeEvent it -> after(it);
            case DeliveryEvent it -> after(it);
            case SettlementEvent it -> after(it);
        };
    }

    private CommitmentState after(PledgeEvent event) {
        return switch (event) {
            case CommitmentProposed it ->
                stated(it.giver(), it.promise(), it.occurred(), it.occurred()).as(CommitmentStatus.PROPOSED, pledge);
            case CommitmentGiven it ->
                stated(it.giver(), it.promise(), it.from(), it.occurred())
                        .as(CommitmentStatus.ACTIVE, pledge.given(it));
            case CommitmentGivenConditionally it ->
                stated(it.giver(), it.promise(), it.from(), it.occurred())
                        .as(CommitmentStatus.CONDITIONAL, pledge.given(it));
            case CommitmentRefused it -> status == CommitmentStatus.REFUSED ? refused(it) : this;
            case CommitmentWithdrawn ignored -> as(CommitmentStatus.WITHDRAWN, pledge);
            case CommitmentConditionMet it -> as(CommitmentStatus.ACTIVE, pledge.met(it));
            case CommitmentConditionFailed it -> as(CommitmentStatus.LAPSED, pledge.failed(it));
        };
    }

    private CommitmentState after(DeliveryEvent event) {
        CommitmentState next = new CommitmentState(
                alliance, id, giver, status, pledge, versions, delivery.after(event), settlement, refused);
        if (event instanceof CommitmentFulfilled) {
            return next.as(CommitmentStatus.FULFILLED, pledge);
        }
        boolean unhindered = status == CommitmentStatus.ACTIVE || status == CommitmentStatus.PARTLY_FULFILLED;
        return unhindered ? next.as(next.bound(), pledge) : next;
    }

    private CommitmentState after(SettlementEvent event) {
        CommitmentState next = new CommitmentState(
                alliance, id, giver, status, pledge, versions, delivery, settlement.after(event), refused);
        return switch (event) {
            case RenegotiationRequested ignored -> next.as(CommitmentStatus.RENEGOTIATING, pledge);
            case CommitmentAmended it ->
                next.with(new Version(it.version(), it.promise(), it.from(), it.occurred()))
                        .as(bound(), pledge);
            case RenegotiationRefused ignored -> next.as(bound(), pledge);
            case BreachDeclared ignored -> next.as(CommitmentStatus.BREACHED, pledge);
            case BreachRemedied ignored -> next.as(bound(), pledge);
            case CommitmentReplaced ignored -> next.as(CommitmentStatus.REPLACED, pledge);
            case CommitmentTransferred ignored -> next.as(CommitmentStatus.TRANSFERRED, pledge);
            case CommitmentReleased ignored -> next.as(CommitmentStatus.RELEASED, pledge);
            case GiverHeard ignored -> next;
            case ResponsibilityMoved it -> next.owedBy(it.to());
        };
    }

    /** The terms it was first given with, or proposed with if it never was given. */
    public Promise original() {
        return versions.getFirst().promise();
    }

    /** The terms agreed last. */
    public Promise current() {
        return versions.getLast().promise();
    }

    /** The terms that apply on the day. */
    public Promise termsOn(LocalDate day) {
        return versions.stream()
                .filter(it -> !it.from().isAfter(day))
                .reduce((one, later) -> later)
                .orElseGet(versions::getFirst)
                .promise();
    }

    /** The first day on which its giver is bound; null if none is. */
    public @Nullable LocalDate from() {
        return pledge.from();
    }

    /** True while something is still owed, be it on a condition. */
    public boolean isOpen() {
        return status == CommitmentStatus.CONDITIONAL || status.isBinding();
    }

    /** True if its giver cannot leave the alliance until a body has said what becomes of it. */
    public boolean isHanging() {
        return isOpen() && status != CommitmentStatus.BREACHED;
    }

    /**
     * When it is due by the terms that apply on the day: of a recurring one the earliest date that no accepted evidence
     * stands for, which may have passed.
     */
    public Optional<LocalDate> dueOn(LocalDate day) {
        Promise terms = termsOn(day);
        Promise.Recurrence recurrence = terms.recurrence();
        return recurrence == null
                ? Optional.ofNullable(terms.due())
                : Dues.next(
                        recurrence,
                        delivery.evidence().values().stream()
                                .filter(it -> it.shows(Verdict.SUBSTANTIAL))
                                .map(it -> it.submitted().period())
                                .map(period -> period == null ? "" : period)
                                .toList());
    }

    /** True if it is owed on the day and its due date has passed. */
    public boolean isOverdue(LocalDate day) {
        return status.isBinding() && dueOn(day).filter(due -> due.isBefore(day)).isPresent();
    }

    /** True if it is not late, but soon due and not shown to be complete, or has passed a milestone unreached. */
    public boolean isAtRisk(LocalDate day) {
        if (!status.isBinding() || isOverdue(day)) {
            return false;
        }
        // What recurs is always soon due; that alone says nothing.
        boolean soon = termsOn(day).recurrence() == null
                && dueOn(day)
                        .filter(due -> !due.isAfter(day.plusDays(DAYS_NEAR)))
                        .isPresent();
        return soon && delivery.complete().isEmpty()
                || delivery.milestones().values().stream().anyMatch(it -> it.isMissedOn(day));
    }

    /** The payments of a grant and how far each has come; empty for anything else. */
    public List<InstalmentCourse> instalments() {
        Grant grant = current().grant();
        return grant == null
                ? List.of()
                : grant.instalments().stream()
                        .map(it -> {
                            var paid = delivery.released().get(it.number());
                            return new InstalmentCourse(
                                    it,
                                    delivery.met().get(it.number()),
                                    paid == null ? null : paid.occurred(),
                                    paid == null ? null : paid.amount());
                        })
                        .toList();
    }

    // Where it stands when nobody disputes it.
    private CommitmentStatus bound() {
        return delivery.hasBegun() && current().recurrence() == null
                ? CommitmentStatus.PARTLY_FULFILLED
                : CommitmentStatus.ACTIVE;
    }

    private CommitmentState as(CommitmentStatus next, Pledge how) {
        return new CommitmentState(alliance, id, giver, next, how, versions, delivery, settlement, refused);
    }

    private CommitmentState owedBy(PartyId next) {
        return new CommitmentState(alliance, id, next, status, pledge, versions, delivery, settlement, refused);
    }

    private CommitmentState refused(CommitmentRefused how) {
        return new CommitmentState(alliance, id, giver, status, pledge, versions, delivery, settlement, how);
    }

    // What was only proposed binds nobody, so giving it may word it anew.
    private CommitmentState stated(PartyId by, Promise promise, LocalDate from, LocalDate occurred) {
        var first = new Version(1, promise, from, occurred);
        return new CommitmentState(
                alliance, id, by, status, pledge, List.of(first), delivery.after(first), settlement, refused);
    }

    private CommitmentState with(Version version) {
        var all = new ArrayList<>(versions);
        all.add(version);
        return new CommitmentState(
                alliance, id, giver, status, pledge, List.copyOf(all), delivery.after(version), settlement, refused);
    }
}
