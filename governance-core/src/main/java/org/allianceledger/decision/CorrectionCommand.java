package org.allianceledger.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.allianceledger.body.SeatId;
import org.allianceledger.decision.Conflict.Ground;
import org.allianceledger.ledger.Authority;
import org.allianceledger.voting.Choice;
import org.jspecify.annotations.Nullable;

/** What one can ask of corrections of a decision's record, always by addition. */
public sealed interface CorrectionCommand extends DecisionCommand {

    /** Corrects how a seat's ballot was recorded; the outcome is computed anew. */
    record CorrectBallot(
            @NotNull DecisionId decisionId,
            @NotNull SeatId seatId,
            @NotNull Choice choice,
            @NotBlank @Size(max = 2000) String reason,
            @NotNull @Valid Hands hands,
            @Nullable LocalDate occurred)
            implements CorrectionCommand {}

    /** Corrects whether a seat attended the question. */
    record CorrectAttendance(
            @NotNull DecisionId decisionId,
            @NotNull SeatId seatId,
            boolean present,
            @NotBlank @Size(max = 2000) String reason,
            @NotNull @Valid Hands hands,
            @Nullable LocalDate occurred)
            implements CorrectionCommand {}

    /** Records a conflict found after the vote: nothing is undone, the body decides again or confirms. */
    record DiscoverConflict(
            @NotNull DecisionId decisionId,
            @NotNull SeatId seatId,
            @NotNull Ground ground,
            @NotNull @Valid Hands hands,
            @Nullable LocalDate occurred)
            implements CorrectionCommand {}

    /** Settles a dispute by a decision: the outcome is upheld, or the decision falls. */
    record SettleDispute(
            @NotNull DecisionId decisionId,
            boolean upheld,
            @NotBlank @Size(max = 2000) String reason,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements CorrectionCommand {}

    /** Records that somebody disagrees with an entry; both versions are shown. */
    record DisputeEntry(
            @NotNull DecisionId decisionId,

            @NotBlank @Size(max = 128) @Pattern(regexp = "[a-z]+-[A-Za-z0-9-]*")
            String by,

            @NotBlank @Size(max = 2000) String text,
            @Nullable LocalDate occurred)
            implements CorrectionCommand {}
}
