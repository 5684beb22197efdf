package org.allianceledger.decision;

import org.allianceledger.body.Bodies;
import org.allianceledger.body.BodyOnDay;
import org.allianceledger.decision.HearingCommand.CiteInvolvement;
import org.allianceledger.decision.HearingCommand.DeclareTargetGroup;
import org.allianceledger.decision.HearingCommand.GiveLastWord;
import org.allianceledger.decision.HearingCommand.WaiveInvolvement;
import org.allianceledger.ledger.References;
import org.allianceledger.meeting.Sitting;
import org.allianceledger.meeting.Sittings;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Takes what is said about those a proposal concerns to the decision. */
@Component
class HearingCommandHandler {

    private final Docket docket;
    private final Bodies bodies;
    private final Sittings sittings;
    private final References references;

    HearingCommandHandler(Docket docket, Bodies bodies, Sittings sittings, References references) {
        this.docket = docket;
        this.bodies = bodies;
        this.sittings = sittings;
        this.references = references;
    }

    @CommandHandler
    DecisionId declare(DeclareTargetGroup it) {
        return docket.decide(it.decisionId(), on -> HearingDecisions.declare(on, it));
    }

    @CommandHandler
    DecisionId cite(CiteInvolvement it) {
        return docket.decide(it.decisionId(), on -> {
            references.require(on.alliance(), it.involvementId(), "involvementId");
            return HearingDecisions.cite(on, it);
        });
    }

    @CommandHandler
    DecisionId waive(WaiveInvolvement it) {
        return docket.decide(it.decisionId(), on -> HearingDecisions.waive(on, it));
    }

    @CommandHandler
    DecisionId giveLastWord(GiveLastWord it) {
        return docket.decide(it.decisionId(), on -> {
            Sitting sitting = sittings.at(it.meetingId(), it.itemId(), "meetingId");
            BodyOnDay body = bodies.onDay(on.proceedings().body(), sitting.day(), "decisionId");
            return HearingDecisions.lastWord(on, body, sitting, it);
        });
    }
}
