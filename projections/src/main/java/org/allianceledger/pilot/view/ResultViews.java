package org.allianceledger.pilot.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.allianceledger.commitment.Document;
import org.allianceledger.decision.Level;
import org.allianceledger.indicator.SmallCount;
import org.jspecify.annotations.Nullable;

/** What readers are told about what has come of joint work. */
public final class ResultViews {

    private ResultViews() {}

    /** @param countText the count in the reader's language, masked where they may not see it */
    public record Win(
            String id,
            String key,
            String title,
            LocalDate on,
            String whatChanged,
            String forWhom,
            SmallCount count,
            String countText,
            List<String> pilotIds,
            List<String> commitmentIds,
            List<String> decisionIds,
            Instant recorded) {}

    /** The wins of a year, oldest first. */
    public record Year(int year, List<Win> wins) {}

    /** A result with what led to it and what shows it. */
    public record Result(
            String id,
            String text,
            LocalDate on,
            List<String> decisionIds,
            List<String> commitmentIds,
            List<String> pilotIds,
            List<Document> documents,
            List<String> evidenceIds,
            List<String> indicatorIds,
            List<String> measurementIds,
            Instant recorded) {}

    /**
     * An act that a decision allowed and that was carried out.
     *
     * @param subject what it was about
     * @param since how much has been recorded there after it
     */
    public record Consequence(String act, String subject, LocalDate on, long since) {}

    /**
     * A decision in effect and what has come of it.
     *
     * @param title null where the reader may not know it
     * @param idle true if nothing has come of it that is recorded
     */
    public record Thread(
            String decisionId,
            @Nullable String key,
            @Nullable String title,
            Level level,
            LocalDate from,
            List<Consequence> acts,
            List<String> commitmentIds,
            List<String> pilotIds,
            List<String> evidenceIds,
            List<String> indicatorIds,
            List<String> measurementIds,
            List<String> winIds,
            List<String> resultIds,
            boolean idle) {

        /** What of it may be told to those who may not read the decision. */
        public Thread stub() {
            return new Thread(
                    decisionId,
                    key,
                    null,
                    level,
                    from,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    idle);
        }
    }
}
