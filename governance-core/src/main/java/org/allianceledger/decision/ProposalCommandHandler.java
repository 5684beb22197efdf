package org.allianceledger.decision;

import static org.allianceledger.decision.DecisionReason.ONLY_PRESENT_RECUSED;

import java.util.List;
import java.util.Map;
import org.allianceledger.body.Bodies;
import org.allianceledger.body.BodyOnDay;
import org.allianceledger.decision.ProposalCommand.AdmitProposal;
import org.allianceledger.decision.ProposalCommand.DeclareConflict;
import org.allianceledger.decision.ProposalCommand.DeferDecision;
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
import org.allianceledger.decision.ProposalEvent.AmendmentSettled;
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
        return decide(it);
    }

    @CommandHandler
    DecisionId refuse(RefuseAdmission it) {
        decide(it);
        return settled(it.decisionId(), it);
    }

    @CommandHandler
    DecisionId withdraw(WithdrawProposal it) {
        decide(it);
        return settled(it.decisionId(), it);
    }

    @CommandHandler
    DecisionId deliberate(OpenDeliberation it) {
        return decide(it);
    }

    @CommandHandler
    DecisionId raise(RaiseObjection it) {
        return decide(it);
    }

    @CommandHandler
    DecisionId resolve(ResolveObjection it) {
        return decide(it);
    }

    @CommandHandler
    DecisionId declare(DeclareConflict it) {
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
                        docket.today(),
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
                    .filter(Sitting.Attendance::inRoom)
                    .isPresent();
        }
        Refusal.unless(present, ONLY_PRESENT_RECUSED, "seatId", it.seatId());
    }

    // An amendment that comes to nothing no longer stands in the way of the main proposal.
    private DecisionId settled(DecisionId id, Act act) {
        Proceedings proceedings = docket.proceedings(docket.load(id, "decisionId"));
        DecisionId main = proceedings.amends();
        if (main != null) {
            Aggregate<Decision> amended = docket.load(main, "amends");
            Standing on = docket.standing(amended);
            amended.execute(decision -> decision.record(
                    List.of(new AmendmentSettled(on.alliance(), main, id, false, on.done(act), on.authority()))));
        }
        return id;
    }
}
