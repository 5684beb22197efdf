package org.allianceledger.decision;

import static org.allianceledger.decision.DecisionReason.MEETING_AND_ITEM;
import static org.allianceledger.decision.DecisionReason.ONLY_PRESENT_RECUSED;
import static org.allianceledger.decision.DecisionReason.UNKNOWN_SEAT;
import static org.allianceledger.decision.DecisionReason.WRONG_MEETING;

import java.util.Map;
import org.allianceledger.body.Bodies;
import org.allianceledger.body.BodyId;
import org.allianceledger.body.BodyOnDay;
import org.allianceledger.body.SeatId;
import org.allianceledger.decision.ProposalCommand.AdmitProposal;
import org.allianceledger.decision.ProposalCommand.DeclareConflict;
import org.allianceledger.decision.ProposalCommand.DeferDecision;
import org.allianceledger.decision.ProposalCommand.DenyConflict;
import org.allianceledger.decision.ProposalCommand.DismissConflict;
import org.allianceledger.decision.ProposalCommand.FileProposal;
import org.allianceledger.decision.ProposalCommand.OpenDeliberation;
import org.allianceledger.decision.ProposalCommand.ProposeDecision;
import org.allianceledger.decision.ProposalCommand.RaiseObjection;
import org.allianceledger.decision.ProposalCommand.RecuseSeat;
import org.allianceledger.decision.ProposalCommand.ReferDecision;
import org.allianceledger.decision.ProposalCommand.RefuseAdmission;
import org.allianceledger.decision.ProposalCommand.ResolveObjection;
import org.allianceledger.decision.ProposalCommand.ReturnReferral;
import org.allianceledger.decision.ProposalCommand.ReviseProposal;
import org.allianceledger.decision.ProposalCommand.WithdrawProposal;
import org.allianceledger.decision.ProposalEvent.AmendmentFiled;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Claim;
import org.allianceledger.ledger.Grounds;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.meeting.ItemId;
import org.allianceledger.meeting.MeetingId;
import org.allianceledger.meeting.Sitting;
import org.allianceledger.meeting.Sittings;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes what is asked of a proposal to its proceedings. */
@Component
class ProposalCommandHandler {

    private final Docket docket;
    private final Bodies bodies;
    private final Sittings sittings;
    private final Grounds grounds;

    ProposalCommandHandler(Docket docket, Bodies bodies, Sittings sittings, Grounds grounds) {
        this.docket = docket;
        this.bodies = bodies;
        this.sittings = sittings;
        this.grounds = grounds;
    }

    @CommandHandler
    DecisionId propose(ProposeDecision it) throws Exception {
        BodyOnDay body = bodies.onDay(it.bodyId(), docket.today(), "bodyId");
        DecisionId main = it.amends();
        Authority authority = docket.authorityOf(it.bodyId(), docket.today());
        docket.begin(ProposalDecisions.propose(it, body.alliance(), authority, docket.today()));
        if (main != null) {
            Aggregate<Decision> amended = docket.load(main, "amends");
            Standing on = docket.standing(amended);
            on.require(on.proceedings().stage().isOpenToChange()
                    && on.proceedings().body().equals(it.bodyId()));
            amended.execute(decision -> decision.record(
                    new AmendmentFiled(body.alliance(), main, it.decisionId(), on.done(it), authority)));
        }
        return it.decisionId();
    }

    @CommandHandler
    DecisionId file(FileProposal it) {
        return decide(it);
    }

    @CommandHandler
    DecisionId revise(ReviseProposal it) {
        return decide(it);
    }

    @CommandHandler
    DecisionId admit(AdmitProposal it) {
        requireItem(it.decisionId(), it.meetingId(), it.itemId());
        return decide(it);
    }

    @CommandHandler
    DecisionId refuse(RefuseAdmission it) {
        decide(it);
        return docket.settled(it.decisionId(), it);
    }

    @CommandHandler
    DecisionId withdraw(WithdrawProposal it) {
        decide(it);
        return docket.settled(it.decisionId(), it);
    }

    @CommandHandler
    DecisionId deliberate(OpenDeliberation it) {
        requireItem(it.decisionId(), it.meetingId(), it.itemId());
        return decide(it);
    }

    @CommandHandler
    DecisionId raise(RaiseObjection it) {
        requireSeat(it, it.seatId());
        return decide(it);
    }

    @CommandHandler
    DecisionId resolve(ResolveObjection it) {
        return decide(it);
    }

    @CommandHandler
    DecisionId declare(DeclareConflict it) {
        requireSeat(it, it.seatId());
        return decide(it);
    }

    @CommandHandler
    DecisionId deny(DenyConflict it) {
        requireSeat(it, it.seatId());
        return decide(it);
    }

    @CommandHandler
    DecisionId dismiss(DismissConflict it) {
        cite(it.decisionId(), it, it.seatId().value());
        return decide(it);
    }

    @CommandHandler
    DecisionId recuse(RecuseSeat it) {
        requirePresence(it);
        if (it.authority().kind() != Authority.Kind.RULE_SET) {
            cite(it.decisionId(), it, it.seatId().value());
        }
        return decide(it);
    }

    @CommandHandler
    DecisionId defer(DeferDecision it) {
        return decide(it);
    }

    @CommandHandler
    DecisionId refer(ReferDecision it) {
        bodies.onDay(it.toBody(), docket.today(), "toBody");
        return decide(it);
    }

    @CommandHandler
    DecisionId takeBack(ReturnReferral it) {
        return decide(it);
    }

    private DecisionId decide(ProposalCommand command) {
        return docket.decide(command.decisionId(), on -> ProposalDecisions.decide(on, command));
    }

    private void cite(DecisionId decision, Act act, String subject) {
        Proceedings proceedings = docket.proceedings(docket.load(decision, "decisionId"));
        grounds.require(
                act,
                new Claim(
                        proceedings.alliance().value(),
                        proceedings.body().value(),
                        act.getClass().getSimpleName(),
                        subject,
                        docket.dayOf(act),
                        Map.of()));
    }

    // a substitute may not be called for an absent member merely because it would have been recused.
    private void requirePresence(RecuseSeat it) {
        Proceedings proceedings = docket.proceedings(docket.load(it.decisionId(), "decisionId"));
        boolean inWriting = proceedings.stage() == Stage.VOTING
                && proceedings.lastRound().filter(Round::isWritten).isPresent();
        MeetingId meeting = it.meetingId();
        ItemId item = it.itemId();
        boolean present = inWriting;
        if (meeting != null && item != null) {
            present = sittings.at(meeting, item, "meetingId")
                    .of(it.seatId())
                    .filter(attendance -> attendance.attends(item))
                    .isPresent();
        }
        Refusal.unless(present, ONLY_PRESENT_RECUSED, "seatId", it.seatId());
    }

    private void requireSeat(ProposalCommand act, SeatId seat) {
        Proceedings proceedings = docket.proceedings(docket.load(act.decisionId(), "decisionId"));
        BodyOnDay body = bodies.onDay(proceedings.body(), docket.dayOf(act), "decisionId");
        Refusal.unless(body.seat(seat).isPresent(), UNKNOWN_SEAT, "seatId", seat);
    }

    private void requireItem(DecisionId decision, @Nullable MeetingId meeting, @Nullable ItemId item) {
        if (meeting == null && item == null) {
            return;
        }
        if (meeting == null || item == null) {
            throw new Refusal(MEETING_AND_ITEM, meeting == null ? "meetingId" : "itemId");
        }
        Sitting sitting = sittings.at(meeting, item, "meetingId");
        BodyId body = docket.proceedings(docket.load(decision, "decisionId")).body();
        Refusal.unless(
                sitting.body().equals(body),
                WRONG_MEETING,
                "meetingId",
                bodies.onDay(body, sitting.day(), "decisionId").name());
    }
}
