package org.allianceledger.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.allianceledger.body.SeatId;
import org.allianceledger.meeting.ItemId;
import org.allianceledger.meeting.MeetingId;
import org.allianceledger.voting.Choice;
import org.allianceledger.voting.Outcome;
import org.jspecify.annotations.Nullable;

/** What one can ask of voting, from the roll to the declared outcome. */
public sealed interface VotingCommand extends DecisionCommand {

    /** Opens voting in a meeting: rule, text and roll are frozen. Without a quorum the outcome is that there is none. */
    record OpenVoting(
            @NotNull DecisionId decisionId,
            @NotNull MeetingId meetingId,
            @NotNull ItemId itemId,
            @Size(max = 1000) Set<@NotNull SeatId> necessity,
            @Nullable @Size(max = 2000) String necessityReason,
            @Nullable LocalDate occurred)
            implements VotingCommand {
        public OpenVoting {
            necessity = necessity == null ? Set.of() : Set.copyOf(necessity);
        }
    }

    /** Opens voting in writing: every seat is invited, and silence is no reply. */
    record OpenWrittenProcedure(
            @NotNull DecisionId decisionId,
            @NotNull LocalDate repliesUntil,
            @Nullable LocalDate occurred) implements VotingCommand {}

    /** Lets a member who came after voting opened take part. */
    record AdmitToRoll(
            @NotNull DecisionId decisionId,
            @NotNull SeatId seatId,
            @Nullable LocalDate occurred) implements VotingCommand {}

    /** Casts a seat's ballot, or casts it again; the last one before the close counts and all are kept. */
    record CastBallot(
            @NotNull DecisionId decisionId,
            @NotNull SeatId seatId,
            @Nullable Choice choice,
            @Nullable SeatId castBy,
            @Size(max = 100) List<@NotEmpty @Size(max = 100) List<@NotBlank @Size(max = 128) String>> ranking,
            @Nullable LocalDate occurred)
            implements VotingCommand {
        public CastBallot {
            ranking = ranking == null ? List.of() : List.copyOf(ranking);
        }
    }

    /** States how the chair decides a tie. */
    record StateCastingVote(
            @NotNull DecisionId decisionId,
            @NotNull SeatId seatId,
            @NotNull Choice choice,
            @Nullable LocalDate occurred)
            implements VotingCommand {}

    /** Asks for a vote, so that the question cannot be decided without one. */
    record AskForVote(
            @NotNull DecisionId decisionId,
            @NotNull SeatId seatId,
            @Nullable LocalDate occurred) implements VotingCommand {}

    /** Decides as the chair expects, if nobody asks for a vote. */
    record DecideWithoutVote(
            @NotNull DecisionId decisionId,
            @NotNull MeetingId meetingId,
            @NotNull ItemId itemId,
            @Nullable LocalDate occurred)
            implements VotingCommand {}

    /** Closes voting and computes the outcome. */
    record CloseVoting(
            @NotNull DecisionId decisionId, @Nullable LocalDate occurred) implements VotingCommand {}

    /** Stops a written procedure, so that the question moves to a meeting. */
    record StopWrittenProcedure(
            @NotNull DecisionId decisionId,
            @NotNull SeatId seatId,
            @Nullable LocalDate occurred) implements VotingCommand {}

    /** Declares the outcome; one that differs from the computed one must cite a ruling, and the difference stays visible. */
    record DeclareOutcome(
            @NotNull DecisionId decisionId,
            @NotNull Outcome outcome,
            @Nullable @Size(max = 2000) String ruling,
            @Nullable @Size(max = 2000) String condition,
            @Nullable LocalDate occurred)
            implements VotingCommand {}
}
