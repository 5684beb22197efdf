package org.allianceledger.commitment.view;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.allianceledger.commitment.CommitmentStatus;
import org.allianceledger.commitment.MilestoneCourse;
import org.allianceledger.commitment.Promise.Recurrence.Every;
import org.allianceledger.commitment.Verdict;
import org.allianceledger.decision.Level;
import org.jspecify.annotations.Nullable;

/**
 * A commitment in a list. What its giver says (said, percent, stated, stage, aimsAt) and what an assessor found
 * (delivered, verdict) stand apart. Amounts of money are øre.
 *
 * @param from since when it binds; null while it does not
 * @param due when it falls due next; null for never
 * @param originalDue the due date it was given with
 * @param remaining what is left of the quantity by what was accepted
 * @param statedKnown false if the giver's word for where it stands is none of the usual ones; null when it said none
 * @param conditionLatest last day on which the condition it waits for can be met
 * @param renegotiationBy who wants other terms and has no answer yet
 * @param ended its last day, or the day of the delivery that fulfilled it
 * @param evidenceWaiting how much has been handed in that nobody has assessed
 * @param overdue the due date has passed on the day asked about, and it is still owed
 * @param daysLate by how many days it is late, or was when it was fulfilled
 * @param changedPosition place in the log of the last event that this line tells of
 */
public record CommitmentLine(
        String id,
        String key,
        String title,
        String giver,
        @Nullable String giverName,
        String receiver,
        @Nullable String receiverName,
        CommitmentStatus status,
        Level level,
        @Nullable LocalDate from,
        @Nullable LocalDate due,
        @Nullable LocalDate originalDue,
        @Nullable Every recurrence,
        List<String> goals,
        @Nullable Long quantity,
        @Nullable String unit,
        @Nullable Long delivered,
        @Nullable Long remaining,
        @Nullable Long said,
        @Nullable Integer percent,
        @Nullable String stated,
        @Nullable Boolean statedKnown,
        @Nullable String stage,
        @Nullable String aimsAt,
        @Nullable Long grantAmount,
        @Nullable LocalDate conditionLatest,
        @Nullable String renegotiationBy,
        @Nullable Verdict verdict,
        @Nullable String assessor,
        @Nullable LocalDate ended,
        @Nullable LocalDate breached,
        @Nullable LocalDate remedyBy,
        int version,
        @Nullable String successor,
        @Nullable String predecessor,
        int evidenceWaiting,
        List<MilestoneLine> milestones,
        boolean overdue,
        boolean atRisk,
        long daysLate,
        Instant changed,
        long changedPosition,
        @JsonIgnore long sequence) {

    /**
     * A milestone that has not been dropped.
     *
     * @param originalDue the date it was first set for
     * @param moves how often it has been rescheduled
     */
    public record MilestoneLine(
            String name,
            @Nullable String target,
            @Nullable LocalDate due,
            @Nullable LocalDate originalDue,
            int moves,
            @Nullable LocalDate reached) {

        static MilestoneLine of(MilestoneCourse course) {
            return new MilestoneLine(
                    course.name(),
                    course.current().target(),
                    course.current().due(),
                    course.original().due(),
                    course.moves().size(),
                    course.reached());
        }
    }

    /** Whether the line is one of those that bind their giver without conditions. */
    @JsonIgnore
    public boolean isOwed() {
        return status.isBinding();
    }
}
