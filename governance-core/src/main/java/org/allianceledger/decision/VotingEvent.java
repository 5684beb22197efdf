package org.allianceledger.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.SeatId;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Restricted;
import org.allianceledger.meeting.ItemId;
import org.allianceledger.meeting.MeetingId;
import org.allianceledger.ruleset.RuleSet;
import org.allianceledger.ruleset.RuleSetId;
import org.allianceledger.voting.Choice;
import org.allianceledger.voting.Computation;
import org.allianceledger.voting.Outcome;
import org.allianceledger.voting.Question;
import org.allianceledger.voting.Question.Proxy;
import org.allianceledger.voting.VotingSeat;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Events of voting, from the roll to the declared outcome. */
public sealed interface VotingEvent extends DecisionEvent {

    @Revision("1")
    record VotingOpened(
            AllianceId allianceId,
            DecisionId decisionId,
            @Nullable MeetingId meetingId,
            @Nullable ItemId itemId,
            Set<SeatId> necessity,
            @Restricted @Nullable String necessityReason,
            int round,
            boolean secondCall,
            @Nullable LocalDate repliesUntil,
            RuleSetId ruleSetId,
            RuleSet rules,
            String rule,
            int version,
            String hash,
            List<VotingSeat> roll,
            List<Proxy> proxies,
            LocalDate occurred,
            Authority authority)
            implements VotingEvent {}

    @Revision("1")
    record SeatAdmittedToRoll(
            AllianceId allianceId,
            DecisionId decisionId,
            SeatId seatId,
            VotingSeat seat,
            LocalDate occurred,
            Authority authority)
            implements VotingEvent {}

    @Revision("1")
    record BallotCast(
            AllianceId allianceId,
            DecisionId decisionId,
            SeatId seatId,
            @Restricted @Nullable Choice choice,
            @Nullable SeatId castBy,
            @Restricted List<List<String>> ranking,
            int round,
            int number,
            LocalDate occurred,
            Authority authority)
            implements VotingEvent {}

    @Revision("1")
    record CastingVoteStated(
            AllianceId allianceId,
            DecisionId decisionId,
            SeatId seatId,
            Choice choice,
            int round,
            LocalDate occurred,
            Authority authority)
            implements VotingEvent {}

    @Revision("1")
    record VoteAsked(
            AllianceId allianceId, DecisionId decisionId, SeatId seatId, LocalDate occurred, Authority authority)
            implements VotingEvent {}

    @Revision("1")
    record VotingClosed(
            AllianceId allianceId,
            DecisionId decisionId,
            int round,
            List<VotingSeat> roll,
            LocalDate occurred,
            Authority authority)
            implements VotingEvent {}

    @Revision("1")
    record WrittenProcedureStopped(
            AllianceId allianceId,
            DecisionId decisionId,
            SeatId seatId,
            int round,
            LocalDate occurred,
            Authority authority)
            implements VotingEvent {}

    @Revision("1")
    record QuorumLacked(
            AllianceId allianceId,
            DecisionId decisionId,
            MeetingId meetingId,
            ItemId itemId,
            Set<SeatId> necessity,
            int round,
            boolean secondCall,
            RuleSetId ruleSetId,
            RuleSet rules,
            String rule,
            int version,
            String hash,
            List<VotingSeat> roll,
            List<Proxy> proxies,
            LocalDate occurred,
            Authority authority)
            implements VotingEvent {}

    @Revision("1")
    record OutcomeComputed(
            AllianceId allianceId,
            DecisionId decisionId,
            int round,
            RuleSetId ruleSetId,
            @Restricted Question question,
            @Restricted Computation computation,
            LocalDate occurred,
            Authority authority)
            implements VotingEvent {}

    @Revision("1")
    record OutcomeDeclared(
            AllianceId allianceId,
            DecisionId decisionId,
            Outcome outcome,
            @Restricted @Nullable String ruling,
            @Restricted @Nullable String condition,
            Outcome computed,
            LocalDate from,
            LocalDate occurred,
            Authority authority)
            implements VotingEvent {
        @Override
        public LocalDate effective() {
            return from;
        }
    }
}
