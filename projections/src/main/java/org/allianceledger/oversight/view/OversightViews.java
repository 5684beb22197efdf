package org.allianceledger.oversight.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.allianceledger.oversight.Access;
import org.allianceledger.oversight.Finding;
import org.allianceledger.oversight.Interest;
import org.allianceledger.oversight.JournalEntry;
import org.jspecify.annotations.Nullable;

/** What pages about oversight show. */
public final class OversightViews {

    private OversightViews() {}

    /** @param interests null for readers who may not see them */
    public record Declaration(
            String matterId,
            String personId,
            int year,
            LocalDate declared,
            @Nullable List<Interest> interests) {}

    /** @param open how many findings still wait for an answer that closes them */
    public record Review(
            String matterId,
            String key,
            String auditor,
            LocalDate periodFrom,
            LocalDate periodUntil,
            String scope,
            String conclusion,
            LocalDate recorded,
            List<FindingShown> findings,
            long open) {}

    /** A finding and what was answered. */
    public record FindingShown(Finding finding, List<Answer> answers, boolean closed) {}

    /** @param reference the decision or mandate that answers it */
    public record Answer(String answer, @Nullable String reference, LocalDate on) {}

    /**
     * A request to see records.
     *
     * @param answerBy last day of the month that an answer may take
     * @param overdue true if it was not answered in time, or is not answered and late
     */
    public record Request(
            String matterId,
            String key,
            String by,
            String about,
            LocalDate received,
            LocalDate answerBy,
            @Nullable Access access,
            @Nullable String reason,
            @Nullable LocalDate answered,
            boolean overdue) {}

    /** What a partner's journal was given. */
    public record JournalPackage(
            String matterId,
            String key,
            String partnerId,
            @Nullable String requestId,
            LocalDate exported,
            List<JournalEntry> entries) {}

    /** @param recorded the moment up to which the checkpoint speaks */
    public record Checkpoint(String matterId, String key, List<String> sentTo, Instant recorded) {}

    /** @param amount in øre */
    public record Budget(String matterId, String key, int year, long amount, String decision) {}
}
