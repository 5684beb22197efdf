package org.allianceledger.commitment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.allianceledger.commitment.DeliveryEvent.CommitmentFulfilled;
import org.allianceledger.commitment.DeliveryEvent.EvidenceAccepted;
import org.allianceledger.commitment.DeliveryEvent.EvidenceRejected;
import org.allianceledger.commitment.DeliveryEvent.EvidenceSubmitted;
import org.allianceledger.commitment.DeliveryEvent.InstalmentConditionMet;
import org.allianceledger.commitment.DeliveryEvent.InstalmentReleased;
import org.allianceledger.commitment.DeliveryEvent.MilestoneDropped;
import org.allianceledger.commitment.DeliveryEvent.MilestoneReached;
import org.allianceledger.commitment.DeliveryEvent.MilestoneRescheduled;
import org.allianceledger.commitment.DeliveryEvent.MilestoneSet;
import org.allianceledger.commitment.DeliveryEvent.ProgressReported;
import org.allianceledger.commitment.Promise.Milestone;
import org.jspecify.annotations.Nullable;

/**
 * How far a commitment has come: by its giver's word, and by what others have accepted. They are kept apart.
 *
 * @param reports what the giver has said, in order
 * @param milestones by name, in the order they were set
 * @param evidence in the order it was handed in
 * @param met what shows that the condition of an instalment is met, by its number
 * @param released the payments made, by number
 */
public record Delivery(
        List<ProgressReported> reports,
        Map<String, MilestoneCourse> milestones,
        Map<EvidenceId, Evidence> evidence,
        Map<Integer, String> met,
        Map<Integer, InstalmentReleased> released) {

    static final Delivery NONE = new Delivery(List.of(), Map.of(), Map.of(), Map.of(), Map.of());

    /** The last report of the giver. */
    public Optional<ProgressReported> progress() {
        return reports.isEmpty() ? Optional.empty() : Optional.of(reports.getLast());
    }

    /** How much the giver last said is delivered; null when they did not say. */
    public @Nullable Long said() {
        for (ProgressReported report : reports.reversed()) {
            if (report.delivered() != null) {
                return report.delivered();
            }
        }
        return null;
    }

    /** How much accepted evidence shows to be delivered; null when none can be counted. */
    public @Nullable Long delivered() {
        Long most = null;
        for (Evidence one : evidence.values()) {
            Long shown = one.accepted() == null ? null : one.delivered();
            if (shown != null && (most == null || shown > most)) {
                most = shown;
            }
        }
        return most;
    }

    /** The evidence last accepted as showing that all is delivered. */
    public Optional<Evidence> complete() {
        return evidence.values().stream()
                .filter(it -> it.shows(Verdict.COMPLETE))
                .reduce((one, later) -> later);
    }

    /** True once something was accepted as delivered. */
    boolean hasBegun() {
        return evidence.values().stream().anyMatch(it -> it.shows(Verdict.LIMITED));
    }

    /** What has been paid out, in øre. */
    public long paid() {
        return released.values().stream().mapToLong(InstalmentReleased::amount).sum();
    }

    Delivery after(DeliveryEvent event) {
        return switch (event) {
            case ProgressReported it -> new Delivery(with(reports, it), milestones, evidence, met, released);
            case MilestoneSet it -> milestone(it.milestone());
            case MilestoneRescheduled it -> changed(it.before().name(), one -> one.moved(it));
            case MilestoneDropped it -> changed(it.before().name(), one -> one.droppedOn(it.occurred(), it.reason()));
            case MilestoneReached it -> changed(it.milestone().name(), one -> one.reachedOn(it.occurred()));
            case EvidenceSubmitted it -> assessed(it.evidenceId(), Evidence.of(it));
            case EvidenceAccepted it ->
                assessed(it.evidenceId(), evidenceOf(it.evidenceId()).with(it));
            case EvidenceRejected it ->
                assessed(it.evidenceId(), evidenceOf(it.evidenceId()).with(it));
            case CommitmentFulfilled ignored -> this;
            case InstalmentConditionMet it ->
                new Delivery(reports, milestones, evidence, with(met, it.number(), it.reference()), released);
            case InstalmentReleased it ->
                new Delivery(reports, milestones, evidence, met, with(released, it.number(), it));
        };
    }

    /** Takes in the milestones of a promise; those of the same name have moved if their date or target differs. */
    Delivery after(Version version) {
        Delivery next = this;
        for (Milestone milestone : version.promise().milestones()) {
            MilestoneCourse known = next.milestones.get(milestone.name());
            if (known == null) {
                next = next.milestone(milestone);
            } else if (!known.current().equals(milestone)) {
                var move = new MilestoneCourse.Move(known.current(), milestone, null, version.occurred());
                next = next.changed(milestone.name(), one -> one.moved(move));
            }
        }
        return next;
    }

    private Evidence evidenceOf(EvidenceId id) {
        Evidence found = evidence.get(id);
        if (found == null) {
            throw new IllegalArgumentException("No evidence " + id);
        }
        return found;
    }

    private Delivery milestone(Milestone milestone) {
        MilestoneCourse known = milestones.get(milestone.name());
        MilestoneCourse set = known == null ? MilestoneCourse.of(milestone) : known.again(milestone);
        return new Delivery(reports, with(milestones, milestone.name(), set), evidence, met, released);
    }

    // Keyed by the name it has now: rescheduling may rename it, as when a plan's words change.
    private Delivery changed(String name, UnaryOperator<MilestoneCourse> change) {
        var next = new LinkedHashMap<String, MilestoneCourse>();
        milestones.forEach((key, one) -> {
            MilestoneCourse kept = key.equals(name) ? change.apply(one) : one;
            next.put(kept.name(), kept);
        });
        return new Delivery(reports, Collections.unmodifiableMap(next), evidence, met, released);
    }

    private Delivery assessed(EvidenceId id, Evidence one) {
        return new Delivery(reports, milestones, with(evidence, id, one), met, released);
    }

    private static <T> List<T> with(List<T> some, T further) {
        var more = new ArrayList<>(some);
        more.add(further);
        return List.copyOf(more);
    }

    private static <K, V> Map<K, V> with(Map<K, V> some, K key, V value) {
        var more = new LinkedHashMap<>(some);
        more.put(key, value);
        return Collections.unmodifiableMap(more);
    }
}
