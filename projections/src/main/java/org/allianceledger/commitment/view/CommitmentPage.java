package org.allianceledger.commitment.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.allianceledger.commitment.Document;
import org.allianceledger.commitment.InstalmentCourse;
import org.allianceledger.commitment.MilestoneCourse;
import org.allianceledger.commitment.Pledge;
import org.allianceledger.commitment.Promise;
import org.allianceledger.commitment.Settlement.Ending;
import org.allianceledger.commitment.Verdict;
import org.allianceledger.commitment.Version;
import org.allianceledger.ledger.Authority;
import org.jspecify.annotations.Nullable;

/**
 * A commitment with all that has become of it. What its giver says and what others found are two lists.
 *
 * @param line where it stands on the day asked about
 * @param revision the number of its newest event, for If-Match
 * @param originalDue the due date it was given with, whatever became of it
 * @param terms those that apply on the day
 * @param versions all of them, oldest first
 * @param said by the giver
 * @param evidence handed in by the giver, with what somebody else made of it
 * @param paid of a grant, in øre
 * @param trail each step with what it rested on
 */
public record CommitmentPage(
        CommitmentLine line,
        String allianceId,
        long revision,
        @Nullable LocalDate originalDue,
        Promise terms,
        List<Version> versions,
        Pledge pledge,
        List<Report> said,
        List<Shown> evidence,
        List<MilestoneCourse> milestones,
        List<InstalmentCourse> instalments,
        long paid,
        List<Wish> renegotiations,
        List<Statement> statements,
        List<Breach> breaches,
        List<Remedy> remedies,
        List<Move> moves,
        @Nullable Ending ending,
        @Nullable Refused refused,
        List<Step> trail,
        LocalDate asOf,
        Instant knownAt) {

    /** The giver's own word. */
    public record Report(
            String by,
            @Nullable Integer percent,
            @Nullable Long delivered,
            @Nullable String stated,
            @Nullable String stage,
            @Nullable String aimsAt,
            @Nullable String text,
            LocalDate occurred) {}

    /**
     * What was handed in, and the assessment.
     *
     * @param claimed how many the giver says it shows
     * @param accepted null while nobody has assessed it
     * @param delivered how many it was found to show in all
     * @param remark why it was turned down, or what was said when it was accepted
     */
    public record Shown(
            String id,
            String by,
            String title,
            List<Document> documents,
            @Nullable Long claimed,
            @Nullable String period,
            LocalDate submitted,
            @Nullable Boolean accepted,
            @Nullable String assessor,
            @Nullable Verdict verdict,
            @Nullable Long delivered,
            @Nullable LocalDate deliveredOn,
            @Nullable String remark,
            @Nullable LocalDate assessed) {}

    /** A wish for other terms; @param pending true while no body has answered it. */
    public record Wish(
            String by, String reason, String wish, @Nullable LocalDate due, LocalDate occurred, boolean pending) {}

    /** What the giver said before anybody called it a breach. */
    public record Statement(String statement, LocalDate occurred) {}

    /** A decision that the commitment is broken. */
    public record Breach(String reason, LocalDate remedyBy, LocalDate occurred, Authority authority) {}

    /** How a breach was put right. */
    public record Remedy(String how, LocalDate occurred) {}

    /** Another body came to answer for it. */
    public record Move(String from, String to, LocalDate occurred) {}

    /** Why it never came to bind. */
    public record Refused(String reason, String danish, String english, LocalDate occurred) {}

    /** Something that happened to it; @param event by its stored name. */
    public record Step(
            long position,
            String event,
            LocalDate occurred,
            LocalDate effective,
            Instant recorded,
            Authority authority) {}
}
