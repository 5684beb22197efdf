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
import org.allianceledger.decision.Conflict.Ground;
import org.allianceledger.ledger.Authority;
import org.allianceledger.meeting.ItemId;
import org.allianceledger.meeting.MeetingId;
import org.allianceledger.voting.Question.Resolution;
import org.jspecify.annotations.Nullable;

/** What one can ask of from the first draft until a vote opens. */
public sealed interface ProposalCommand extends DecisionCommand {

    /** Puts a question before a body. What it authorises is what may follow from it, and nothing else. */
    record ProposeDecision(
            @NotNull BodyId bodyId,
            @NotNull DecisionId decisionId,
            @Nullable @Size(max = 100) String key,
            @NotNull Boolean draft,
            @NotBlank @Size(max = 300) String title,
            @NotBlank @Size(max = 20000) String text,

            @NotBlank @Size(max = 100) @Pattern(regexp = "[a-z0-9_-]*")
            String matter,

            @Nullable @Size(max = 100) @Pattern(regexp = "[a-z0-9_-]*")
            String rule,

            @NotNull Level level,
            @Nullable LocalDate from,
            @Nullable LocalDate reviewOn,
            @Nullable LocalDate evaluateOn,
            @Size(max = 50) List<@Valid @NotNull Authorisation> authorises,

            @Size(max = 100)
            List<@NotBlank @Size(max = 128) @Pattern(regexp = "person-[A-Za-z0-9-]*") String> candidates,

            @NotNull @Min(0) @Max(100) Integer places,
            @Size(max = 100) List<@NotBlank @Size(max = 200) String> reliesOn,
            @Nullable DecisionId amends,

            @Nullable @Size(max = 128) @Pattern(regexp = "[a-z]+-[A-Za-z0-9-]*")
            String proposedBy,

            @Nullable LocalDate occurred)
            implements ProposalCommand {
        public ProposeDecision {
            decisionId = decisionId == null ? DecisionId.next() : decisionId;
            matter = matter == null ? org.allianceledger.ruleset.RuleSet.ORDINARY : matter;
            draft = draft != null && draft;
            level = level == null ? Level.OPEN : level;
            authorises = authorises == null ? List.of() : List.copyOf(authorises);
            candidates = candidates == null ? List.of() : List.copyOf(candidates);
            places = places == null ? 0 : places;
            reliesOn = reliesOn == null ? List.of() : List.copyOf(reliesOn);
        }
    }

    /** Files a draft, so that the body must answer it. */
    record FileProposal(
            @NotNull DecisionId decisionId, @Nullable LocalDate occurred) implements ProposalCommand {}

    /** Replaces the text by a new version; the older ones stay readable. */
    record ReviseProposal(
            @NotNull DecisionId decisionId,
            @NotBlank @Size(max = 300) String title,
            @NotBlank @Size(max = 20000) String text,

            @Nullable @Size(max = 100) @Pattern(regexp = "[a-z0-9_-]*")
            String rule,

            @Nullable LocalDate from,
            @Nullable LocalDate reviewOn,
            @Nullable LocalDate evaluateOn,
            @Size(max = 50) List<@Valid @NotNull Authorisation> authorises,

            @Size(max = 100)
            List<@NotBlank @Size(max = 128) @Pattern(regexp = "person-[A-Za-z0-9-]*") String> candidates,

            @NotNull @Min(0) @Max(100) Integer places,
            @Size(max = 100) List<@NotBlank @Size(max = 200) String> reliesOn,
            @Nullable @Size(max = 2000) String reason,
            @Nullable LocalDate occurred)
            implements ProposalCommand {
        public ReviseProposal {
            authorises = authorises == null ? List.of() : List.copyOf(authorises);
            candidates = candidates == null ? List.of() : List.copyOf(candidates);
            places = places == null ? 0 : places;
            reliesOn = reliesOn == null ? List.of() : List.copyOf(reliesOn);
        }
    }

    /** Lets the question in, usually onto the agenda of a meeting. */
    record AdmitProposal(
            @NotNull DecisionId decisionId,
            @Nullable MeetingId meetingId,
            @Nullable ItemId itemId,
            @Nullable LocalDate occurred)
            implements ProposalCommand {}

    /** Refuses a proposal on form or competence. */
    record RefuseAdmission(
            @NotNull DecisionId decisionId,
            @NotBlank @Size(max = 2000) String reason,
            @Nullable LocalDate occurred) implements ProposalCommand {}

    /** Takes a proposal back before it is decided. */
    record WithdrawProposal(
            @NotNull DecisionId decisionId,
            @Nullable @Size(max = 2000) String reason,
            @Nullable LocalDate occurred) implements ProposalCommand {}

    /** Takes the question up for discussion. */
    record OpenDeliberation(
            @NotNull DecisionId decisionId,
            @Nullable MeetingId meetingId,
            @Nullable ItemId itemId,
            @Nullable LocalDate occurred)
            implements ProposalCommand {}

    /** Objects with a reason (consent). */
    record RaiseObjection(
            @NotNull DecisionId decisionId,
            @NotNull SeatId seatId,
            @NotBlank @Size(max = 2000) String reason,
            @Nullable LocalDate occurred)
            implements ProposalCommand {}

    /** Says what became of an objection. */
    record ResolveObjection(
            @NotNull DecisionId decisionId,
            @Min(1) @Max(100000) int number,
            @NotNull Resolution resolution,
            @NotBlank @Size(max = 2000) String how,
            @Nullable LocalDate occurred)
            implements ProposalCommand {}

    /** Raises a conflict of interest for this question. */
    record DeclareConflict(
            @NotNull DecisionId decisionId,
            @NotNull SeatId seatId,
            @NotNull Ground ground,

            @NotBlank @Size(max = 128) @Pattern(regexp = "[a-z]+-[A-Za-z0-9-]*")
            String raisedBy,

            @Nullable LocalDate occurred)
            implements ProposalCommand {}

    /** A member's own answer that there is none, where somebody asked; a doubt is still for the body. */
    record DenyConflict(
            @NotNull DecisionId decisionId,
            @NotNull SeatId seatId,
            @Nullable LocalDate occurred) implements ProposalCommand {}

    /** Finds that there is no conflict. */
    record DismissConflict(
            @NotNull DecisionId decisionId,
            @NotNull SeatId seatId,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements ProposalCommand {}

    /** Bars a seat from this question. What somebody else raised needs a decision of the body. */
    record RecuseSeat(
            @NotNull DecisionId decisionId,
            @NotNull SeatId seatId,
            @NotNull Ground ground,

            @NotBlank @Size(max = 128) @Pattern(regexp = "[a-z]+-[A-Za-z0-9-]*")
            String raisedBy,

            @Nullable MeetingId meetingId,
            @Nullable ItemId itemId,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements ProposalCommand {
        public RecuseSeat {
            authority = authority == null ? PROCEDURE : authority;
        }
    }

    /** Puts the question off. */
    record DeferDecision(
            @NotNull DecisionId decisionId,
            @NotBlank @Size(max = 2000) String reason,
            @Nullable LocalDate until,
            @Nullable LocalDate occurred)
            implements ProposalCommand {}

    /** Sends the question to another body. */
    record ReferDecision(
            @NotNull DecisionId decisionId,
            @NotNull BodyId toBody,
            @NotBlank @Size(max = 2000) String reason,
            @Nullable LocalDate occurred)
            implements ProposalCommand {}

    /** Takes a referred question back onto the agenda. */
    record ReturnReferral(
            @NotNull DecisionId decisionId,
            @NotBlank @Size(max = 2000) String reason,
            @Nullable LocalDate occurred) implements ProposalCommand {}
}
