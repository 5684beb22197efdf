package org.allianceledger.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.allianceledger.body.SeatId;
import org.allianceledger.meeting.ItemId;
import org.allianceledger.meeting.MeetingId;
import org.jspecify.annotations.Nullable;

/** What one can ask of a proposal about those it concerns. */
public sealed interface HearingCommand extends DecisionCommand {

    /** Says that the proposal is about the conditions of the target group. */
    record DeclareTargetGroup(
            @NotNull DecisionId decisionId,
            @NotBlank @Size(max = 2000) String reason,
            @Nullable LocalDate occurred) implements HearingCommand {}

    /** @param involvementId where it is recorded who was heard */
    record CiteInvolvement(
            @NotNull DecisionId decisionId,

            @NotBlank @Size(max = 100) @Pattern(regexp = "involvement-[A-Za-z0-9-]+")
            String involvementId,

            @Nullable LocalDate occurred)
            implements HearingCommand {}

    /** Says why nobody was heard. */
    record WaiveInvolvement(
            @NotNull DecisionId decisionId,
            @NotBlank @Size(max = 2000) String reason,
            @Nullable LocalDate occurred) implements HearingCommand {}

    /** Gives a lived-experience member the last word before the vote. */
    record GiveLastWord(
            @NotNull DecisionId decisionId,
            @NotNull SeatId seatId,
            @NotNull MeetingId meetingId,
            @NotNull ItemId itemId,
            @Nullable LocalDate occurred)
            implements HearingCommand {}
}
