package org.allianceledger.decision;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allianceledger.body.Bodies;
import org.allianceledger.body.BodyOnDay;
import org.allianceledger.decision.ProposalEvent.AmendmentSettled;
import org.allianceledger.decision.VotingCommand.AdmitToRoll;
import org.allianceledger.decision.VotingCommand.AskForVote;
import org.allianceledger.decision.VotingCommand.CastBallot;
import org.allianceledger.decision.VotingCommand.CloseVoting;
import org.allianceledger.decision.VotingCommand.DecideWithoutVote;
import org.allianceledger.decision.VotingCommand.DeclareOutcome;
import org.allianceledger.decision.VotingCommand.OpenVoting;
import org.allianceledger.decision.VotingCommand.OpenWrittenProcedure;
import org.allianceledger.decision.VotingCommand.StateCastingVote;
import org.allianceledger.decision.VotingCommand.StopWrittenProcedure;
import org.allianceledger.decision.VotingEvent.OutcomeDeclared;
import org.allianceledger.decision.VotingEvent.QuorumLacked;
import org.allianceledger.meeting.ItemId;
import org.allianceledger.meeting.MeetingId;
import org.allianceledger.meeting.Sitting;
import org.allianceledger.meeting.Sittings;
import org.allianceledger.meeting.Sittings.Turn;
import org.allianceledger.voting.Outcome;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.springframework.stereotype.Component;

/** Takes voting to the proceedings, with the body and the meeting as they stand at that moment. */
@Component
class VotingCommandHandler {

    private final Docket docket;
    private final Bodies bodies;
    private final Sittings sittings;

    VotingCommandHandler(Docket docket, Bodies bodies, Sittings sittings) {
        this.docket = docket;
        this.bodies = bodies;
        this.sittings = sittings;
    }

    @CommandHandler
    DecisionId open(OpenVoting it) {
        Aggregate<Decision> decision = docket.load(it.decisionId(), "decisionId");
        Sitting sitting = sittings.at(it.meetingId(), it.itemId(), "meetingId");
        Standing on = docket.standing(decision);
        List<VotingEvent> events = OpeningDecisions.open(
                on, docket.procedure(on.proceedings(), sitting.day()), body(on, sitting.day()), sitting, it);
        boolean lacking = events.getFirst() instanceof QuorumLacked;
        return treated(
                decision, events, it.meetingId(), it.itemId(), lacking ? Turn.LACKED_QUORUM : Turn.VOTING_OPENED);
    }

    @CommandHandler
    DecisionId openWritten(OpenWrittenProcedure it) {
        return docket.load(it.decisionId(), "decisionId").invoke(decision -> {
            Standing on = standing(decision);
            LocalDate day = on.done(it);
            decision.record(
                    OpeningDecisions.openWritten(on, docket.procedure(on.proceedings(), day), body(on, day), it));
            return it.decisionId();
        });
    }

    @CommandHandler
    DecisionId decideWithoutVote(DecideWithoutVote it) {
        Aggregate<Decision> decision = docket.load(it.decisionId(), "decisionId");
        Sitting sitting = sittings.at(it.meetingId(), it.itemId(), "meetingId");
        Standing on = docket.standing(decision);
        Procedure procedure = docket.procedure(on.proceedings(), sitting.day())
                .withoutVote(on.proceedings().proposal());
        List<VotingEvent> events = OpeningDecisions.withoutVote(on, procedure, body(on, sitting.day()), sitting, it);
        boolean lacking = events.getFirst() instanceof QuorumLacked;
        return treated(
                decision,
                events,
                it.meetingId(),
                it.itemId(),
                lacking ? Turn.LACKED_QUORUM : Turn.DECIDED_WITHOUT_A_VOTE);
    }

    @CommandHandler
    DecisionId admit(AdmitToRoll it) {
        return docket.decide(it.decisionId(), on -> {
            Round round = on.openRound();
            Sitting sitting = sittingOf(on, round);
            return OpeningDecisions.admit(on, body(on, sitting.day()), sitting, it);
        });
    }

    @CommandHandler
    DecisionId cast(CastBallot it) {
        return docket.decide(it.decisionId(), on -> BallotDecisions.cast(on, Procedure.of(on.openRound()), it));
    }

    @CommandHandler
    DecisionId state(StateCastingVote it) {
        return docket.decide(it.decisionId(), on -> BallotDecisions.state(on, it));
    }

    @CommandHandler
    DecisionId ask(AskForVote it) {
        return docket.decide(it.decisionId(), on -> BallotDecisions.ask(on, body(on, docket.dayOf(it)), it));
    }

    @CommandHandler
    DecisionId stop(StopWrittenProcedure it) {
        return docket.decide(it.decisionId(), on -> VotingDecisions.stop(on, Procedure.of(on.openRound()), it));
    }

    @CommandHandler
    DecisionId close(CloseVoting it) {
        Aggregate<Decision> decision = docket.load(it.decisionId(), "decisionId");
        Standing on = docket.standing(decision);
        Round round = on.openRound();
        Procedure procedure = Procedure.of(round);
        if (round.isWritten()) {
            decision.execute(known -> known.record(VotingDecisions.closeWritten(on, procedure, it)));
            return it.decisionId();
        }
        Sitting sitting = sittingOf(on, round);
        List<VotingEvent> events = VotingDecisions.close(on, procedure, body(on, sitting.day()), sitting, it);
        return treated(
                decision, events, requireNonNull(round.meeting()), requireNonNull(round.item()), Turn.VOTING_CLOSED);
    }

    @CommandHandler
    DecisionId declare(DeclareOutcome it) {
        Aggregate<Decision> decision = docket.load(it.decisionId(), "decisionId");
        Standing on = docket.standing(decision);
        OutcomeDeclared declared = VotingDecisions.declare(on, it);
        decision.execute(known -> known.record(declared));
        DecisionId main = on.proceedings().amends();
        if (main != null && !on.proceedings().stage().isWaiting()) {
            settle(main, on, declared);
        }
        return it.decisionId();
    }

    // An adopted amendment becomes the main proposal's next version.
    private void settle(DecisionId main, Standing amendment, OutcomeDeclared declared) {
        Aggregate<Decision> amended = docket.load(main, "decisionId");
        Standing on = docket.standing(amended);
        boolean adopted = declared.outcome() == Outcome.ADOPTED;
        List<DecisionEvent> events = new ArrayList<>();
        events.add(new AmendmentSettled(
                on.alliance(), main, amendment.id(), adopted, declared.occurred(), declared.authority()));
        if (adopted) {
            events.add(ProposalDecisions.amended(on, amendment.proceedings(), declared));
        }
        amended.execute(known -> known.record(events));
    }

    private DecisionId treated(
            Aggregate<Decision> decision, List<VotingEvent> events, MeetingId meeting, ItemId item, Turn turn) {
        VotingEvent first = events.getFirst();
        decision.execute(known -> known.record(events));
        sittings.treat(meeting, item, first.decisionId().value(), turn, first.occurred(), first.authority());
        return first.decisionId();
    }

    private Sitting sittingOf(Standing on, Round round) {
        MeetingId meeting = round.meeting();
        ItemId item = round.item();
        on.require(meeting != null && item != null);
        return sittings.at(requireNonNull(meeting), requireNonNull(item), "decisionId");
    }

    private Standing standing(Decision decision) {
        Proceedings proceedings = decision.proceedings();
        return new Standing(proceedings, docket.authorityOf(proceedings.body(), docket.today()), docket.today());
    }

    private BodyOnDay body(Standing on, LocalDate day) {
        return bodies.onDay(on.proceedings().body(), day, "decisionId");
    }
}
