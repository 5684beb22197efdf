package org.allianceledger.decision;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Map;
import org.allianceledger.body.Bodies;
import org.allianceledger.body.BodyOnDay;
import org.allianceledger.decision.CorrectionCommand.CorrectAttendance;
import org.allianceledger.decision.CorrectionCommand.CorrectBallot;
import org.allianceledger.decision.CorrectionCommand.DiscoverConflict;
import org.allianceledger.decision.CorrectionCommand.DisputeEntry;
import org.allianceledger.decision.CorrectionCommand.SettleDispute;
import org.allianceledger.decision.EffectCommand.AnnulDecision;
import org.allianceledger.decision.EffectCommand.CallInDecision;
import org.allianceledger.decision.EffectCommand.ConfirmDecision;
import org.allianceledger.decision.EffectCommand.DecideUrgently;
import org.allianceledger.decision.EffectCommand.FulfilDecision;
import org.allianceledger.decision.EffectCommand.LapseDecision;
import org.allianceledger.decision.EffectCommand.MeetCondition;
import org.allianceledger.decision.EffectCommand.OpenReview;
import org.allianceledger.decision.EffectCommand.RatifyDecision;
import org.allianceledger.decision.EffectCommand.RecordDissent;
import org.allianceledger.decision.EffectCommand.RefuseRatification;
import org.allianceledger.decision.EffectCommand.RescindDecision;
import org.allianceledger.decision.EffectCommand.SupersedeDecision;
import org.allianceledger.ledger.Claim;
import org.allianceledger.ledger.Grounds;
import org.allianceledger.meeting.ItemId;
import org.allianceledger.meeting.MeetingId;
import org.allianceledger.meeting.Sitting;
import org.allianceledger.meeting.Sittings;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes what becomes of a decision, and corrections of its record, to its proceedings. */
@Component
class EffectCommandHandler {

    private final Docket docket;
    private final Bodies bodies;
    private final Sittings sittings;
    private final Grounds grounds;

    EffectCommandHandler(Docket docket, Bodies bodies, Sittings sittings, Grounds grounds) {
        this.docket = docket;
        this.bodies = bodies;
        this.sittings = sittings;
        this.grounds = grounds;
    }

    @CommandHandler
    DecisionId urgent(DecideUrgently it) throws Exception {
        LocalDate stated = it.occurred();
        LocalDate day = stated == null ? docket.today() : stated;
        BodyOnDay body = bodies.onDay(it.bodyId(), day, "bodyId");
        docket.begin(EffectDecisions.urgent(body, docket.inForce(it.bodyId(), day), it, docket.today()));
        return it.decisionId();
    }

    @CommandHandler
    DecisionId ratify(RatifyDecision it) {
        return cited(it, null);
    }

    @CommandHandler
    DecisionId refuse(RefuseRatification it) {
        return cited(it, null);
    }

    @CommandHandler
    DecisionId supersede(SupersedeDecision it) {
        return cited(it, it.from());
    }

    @CommandHandler
    DecisionId rescind(RescindDecision it) {
        return cited(it, it.from());
    }

    @CommandHandler
    DecisionId annul(AnnulDecision it) {
        return cited(it, null);
    }

    @CommandHandler
    DecisionId confirm(ConfirmDecision it) {
        return cited(it, null);
    }

    @CommandHandler
    DecisionId review(OpenReview it) {
        return decide(it);
    }

    @CommandHandler
    DecisionId meet(MeetCondition it) {
        return decide(it);
    }

    @CommandHandler
    DecisionId lapse(LapseDecision it) {
        decide(it);
        return docket.settled(it.decisionId(), it);
    }

    @CommandHandler
    DecisionId fulfil(FulfilDecision it) {
        return decide(it);
    }

    @CommandHandler
    DecisionId dissent(RecordDissent it) {
        return decide(it);
    }

    @CommandHandler
    DecisionId callIn(CallInDecision it) {
        return docket.decide(it.decisionId(), on -> {
            Round round = on.decidedRound();
            MeetingId meeting = round.meeting();
            ItemId item = round.item();
            on.require(meeting != null && item != null);
            Sitting sitting = sittings.at(requireNonNull(meeting), requireNonNull(item), "decisionId");
            BodyOnDay body = bodies.onDay(on.proceedings().body(), sitting.day(), "decisionId");
            return EffectDecisions.callIn(on, Procedure.of(round), body, sitting, it);
        });
    }

    @CommandHandler
    DecisionId correct(CorrectBallot it) {
        return correct((CorrectionCommand) it);
    }

    @CommandHandler
    DecisionId correct(CorrectAttendance it) {
        return correct((CorrectionCommand) it);
    }

    @CommandHandler
    DecisionId discover(DiscoverConflict it) {
        return correct((CorrectionCommand) it);
    }

    @CommandHandler
    DecisionId dispute(DisputeEntry it) {
        return correct((CorrectionCommand) it);
    }

    @CommandHandler
    DecisionId settle(SettleDispute it) {
        cite(it, null);
        return correct((CorrectionCommand) it);
    }

    private DecisionId correct(CorrectionCommand command) {
        Aggregate<Decision> decision = docket.load(command.decisionId(), "decisionId");
        Standing on = docket.standing(decision);
        decision.execute(known -> known.record(CorrectionDecisions.decide(on, command)));
        return command.decisionId();
    }

    private DecisionId decide(EffectCommand command) {
        return docket.decide(command.decisionId(), on -> EffectDecisions.decide(on, command));
    }

    // Whether the act is possible at all is said before whether it is authorised.
    private DecisionId cited(EffectCommand command, @Nullable LocalDate from) {
        EffectDecisions.decide(docket.standing(docket.load(command.decisionId(), "decisionId")), command);
        cite(command, from);
        return decide(command);
    }

    private void cite(DecisionCommand command, @Nullable LocalDate from) {
        Proceedings proceedings = docket.proceedings(docket.load(command.decisionId(), "decisionId"));
        grounds.require(
                command,
                new Claim(
                        proceedings.alliance().value(),
                        proceedings.body().value(),
                        command.getClass().getSimpleName(),
                        command.decisionId().value(),
                        from == null ? docket.dayOf(command) : from,
                        Map.of()));
    }
}
