package org.allianceledger.pilot.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.allianceledger.decision.Level;
import org.allianceledger.ledger.Authority;
import org.allianceledger.pilot.PilotStage;
import org.allianceledger.pilot.PilotVerdict;
import org.allianceledger.pilot.Plan;
import org.jspecify.annotations.Nullable;

/** What readers are told about pilots. */
public final class PilotViews {

    private PilotViews() {}

    /**
     * A pilot on the board.
     *
     * @param overdue whether its evaluation is
     * @param ideaOn the day of the idea, or of the proposal where nothing is known of an earlier one
     * @param daysToFirstTryOut from the one to the other; null while it has not been tried out
     * @param learned what was learned last; null while nothing has been
     */
    public record Line(
            String id,
            String key,
            @Nullable String bodyId,
            @Nullable String title,
            Level level,
            PilotStage stage,
            boolean overdue,
            @Nullable String stopCriterion,
            LocalDate proposedOn,
            @Nullable LocalDate from,
            LocalDate evaluateOn,
            LocalDate ideaOn,
            @Nullable LocalDate firstTryOut,
            @Nullable Long daysToFirstTryOut,
            @Nullable PilotVerdict verdict,
            @Nullable String learned) {

        /** What of it may be told to those who may not read it. */
        public Line stub() {
            return new Line(
                    id,
                    key,
                    bodyId,
                    null,
                    level,
                    stage,
                    overdue,
                    null,
                    proposedOn,
                    from,
                    evaluateOn,
                    ideaOn,
                    firstTryOut,
                    daysToFirstTryOut,
                    verdict,
                    null);
        }
    }

    /** All pilots of an alliance by where they stand; those with an overdue evaluation stand there alone. */
    public record Board(
            List<Line> proposed,
            List<Line> running,
            List<Line> overdueEvaluation,
            List<Line> adjusted,
            List<Line> scaled,
            List<Line> stopped,
            @Nullable Long medianDaysToFirstTryOut,
            LocalDate asOf,
            Instant knownAt) {}

    /**
     * Something that happened to a pilot.
     *
     * @param event by its stored name
     */
    public record Step(
            String event,
            LocalDate day,
            @Nullable String evaluationId,
            @Nullable PilotVerdict verdict,
            @Nullable String text,
            @Nullable String learned,
            @Nullable Plan plan,
            Authority authority,
            Instant recorded) {}

    /** @param version the number of its newest event, for If-Match */
    public record Page(
            Line pilot, long version, @Nullable Plan plan, List<Step> steps, LocalDate asOf, Instant knownAt) {

        /** What of it may be told to those who may not read it. */
        public Page stub() {
            return new Page(pilot.stub(), version, null, List.of(), asOf, knownAt);
        }
    }
}
