package org.allianceledger.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.allianceledger.body.BodyId;
import org.allianceledger.body.SeatId;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Kroner;
import org.jspecify.annotations.Nullable;

/** What one can ask of what becomes of a decision once it is taken. */
public sealed interface EffectCommand extends DecisionCommand {

    /** Records what the chair decided alone because it could not wait; the body must ratify it. */
    record DecideUrgently(
            @NotNull BodyId bodyId,
            @NotNull DecisionId decisionId,
            @Nullable @Size(max = 100) String key,
            @NotBlank @Size(max = 300) String title,
            @NotBlank @Size(max = 20000) String text,

            @NotBlank @Size(max = 100) @Pattern(regexp = "[a-z0-9_-]*")
            String matter,

            @NotNull Level level,
            @Nullable @Min(0) @Max(Kroner.MOST) Long amount,
            @NotNull SeatId seatId,
            @NotBlank @Size(max = 2000) String urgency,
            @Nullable LocalDate from,
            @Size(max = 50) List<@Valid @NotNull Authorisation> authorises,
            @Nullable LocalDate occurred)
            implements EffectCommand {
        public DecideUrgently {
            decisionId = decisionId == null ? DecisionId.next() : decisionId;
            matter = matter == null ? org.allianceledger.ruleset.RuleSet.ORDINARY : matter;
            level = level == null ? Level.OPEN : level;
            authorises = authorises == null ? List.of() : List.copyOf(authorises);
        }
    }

    /** Ratifies what the chair decided. */
    record RatifyDecision(
            @NotNull DecisionId decisionId,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority) implements EffectCommand {}

    /** Does not ratify what the chair decided: flagged, never silently undone. */
    record RefuseRatification(
            @NotNull DecisionId decisionId,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority) implements EffectCommand {}

    /** Replaces a decision by a newer one that says so. */
    record SupersedeDecision(
            @NotNull DecisionId decisionId,
            @Nullable LocalDate from,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements EffectCommand {}

    /** Takes a decision back by the same body, forward in time. */
    record RescindDecision(
            @NotNull DecisionId decisionId,
            @NotBlank @Size(max = 2000) String reason,
            @Nullable LocalDate from,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements EffectCommand {}

    /** Finds a decision invalid from the start; its votes stay visible. */
    record AnnulDecision(
            @NotNull DecisionId decisionId,
            @NotBlank @Size(max = 2000) String finding,
            @NotNull @Valid Hands hands,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements EffectCommand {}

    /** Takes a decision up for review; it binds meanwhile. */
    record OpenReview(
            @NotNull DecisionId decisionId,
            @NotBlank @Size(max = 2000) String reason,
            @Nullable LocalDate occurred) implements EffectCommand {}

    /** Confirms a decision after review, or after a conflict was discovered. */
    record ConfirmDecision(
            @NotNull DecisionId decisionId,
            @Nullable LocalDate reviewOn,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements EffectCommand {}

    /** Records that the condition of a decision is met. */
    record MeetCondition(
            @NotNull DecisionId decisionId,
            @NotBlank @Size(max = 2000) String reference,
            @Nullable LocalDate occurred) implements EffectCommand {}

    /** Records that a question or a conditional decision came to nothing. */
    record LapseDecision(
            @NotNull DecisionId decisionId,
            @NotBlank @Size(max = 2000) String reason,
            @Nullable LocalDate occurred) implements EffectCommand {}

    /** Records that what was decided is done. */
    record FulfilDecision(
            @NotNull DecisionId decisionId,
            @NotBlank @Size(max = 2000) String reference,
            @Nullable LocalDate occurred) implements EffectCommand {}

    /** Sends a sub-body's decision to the body above it, before the meeting ends and without a reason (standsningsret). */
    record CallInDecision(
            @NotNull DecisionId decisionId,
            @NotNull SeatId seatId,
            @Nullable LocalDate occurred) implements EffectCommand {}

    /** Has a member's dissent or reservation minuted. */
    record RecordDissent(
            @NotNull DecisionId decisionId,
            @NotNull SeatId seatId,
            @NotNull Opinion opinion,
            @NotBlank @Size(max = 2000) String text,
            @Nullable LocalDate occurred)
            implements EffectCommand {
        public RecordDissent {
            opinion = opinion == null ? Opinion.DISSENT : opinion;
        }
    }
}
