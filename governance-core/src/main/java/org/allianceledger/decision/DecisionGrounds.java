package org.allianceledger.decision;

import static org.allianceledger.decision.DecisionReason.ALREADY_CARRIED_OUT;
import static org.allianceledger.decision.DecisionReason.ANOTHER_ALLIANCE;
import static org.allianceledger.decision.DecisionReason.FOUNDING_OVER;
import static org.allianceledger.decision.DecisionReason.NEEDS_DECISION;
import static org.allianceledger.decision.DecisionReason.NOT_AS_DECIDED;
import static org.allianceledger.decision.DecisionReason.NOT_AUTHORISED;
import static org.allianceledger.decision.DecisionReason.NOT_IN_EFFECT;
import static org.allianceledger.decision.DecisionReason.WRONG_BODY;

import java.util.Set;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.alliance.Alliances;
import org.allianceledger.body.Bodies;
import org.allianceledger.body.BodyId;
import org.allianceledger.decision.EffectEvent.DecisionCarriedOut;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Claim;
import org.allianceledger.ledger.Grounds;
import org.allianceledger.ledger.Refusal;
import org.axonframework.modelling.command.Aggregate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets happen what a decision in effect has settled, on the terms it has settled, once; and nothing else. */
@Component
class DecisionGrounds implements Grounds {

    private static final String AUTHORITY = "authority.reference";

    private final Docket docket;
    private final Bodies bodies;
    private final Alliances alliances;

    DecisionGrounds(Docket docket, Bodies bodies, Alliances alliances) {
        this.docket = docket;
        this.bodies = bodies;
        this.alliances = alliances;
    }

    @Override
    public void require(Act act, Claim claim, Set<Authority.Kind> also) {
        Authority.Kind kind = act.authority().kind();
        if (also.contains(kind) || kind == Authority.Kind.IMPORTED_SOURCE) {
            return;
        }
        switch (kind) {
            case FOUNDING_ACT ->
                Refusal.unless(!alliances.isConstituted(new AllianceId(claim.alliance())), FOUNDING_OVER, "authority");
            case DECISION -> cite(act, claim);
            default -> throw new Refusal(NEEDS_DECISION, "authority", claim.act());
        }
    }

    private void cite(Act act, Claim claim) {
        Aggregate<Decision> decision = docket.load(DecisionId.cited(act.authority()), AUTHORITY);
        Proceedings proceedings = docket.proceedings(decision);
        String name = proceedings.name();
        Refusal.unless(proceedings.alliance().value().equals(claim.alliance()), ANOTHER_ALLIANCE, AUTHORITY, name);
        Refusal.unless(proceedings.bindsOn(claim.from()), NOT_IN_EFFECT, AUTHORITY, name, claim.from());
        requireBody(proceedings, claim);
        Authorisation authorisation = proceedings.proposal().authorises().stream()
                .filter(it -> it.act().equals(claim.act()) && it.subject().equals(claim.subject()))
                .findFirst()
                .orElseThrow(() -> new Refusal(NOT_AUTHORISED, AUTHORITY, name, claim.act(), claim.subject()));
        claim.terms()
                .forEach((field, value) -> Refusal.unless(
                        isSettled(proceedings, authorisation, field, value), NOT_AS_DECIDED, field, name, field));
        Refusal.unless(
                !proceedings.carriedOut().contains(claim.act() + " " + claim.subject()),
                ALREADY_CARRIED_OUT,
                AUTHORITY,
                name);
        Standing on = docket.standing(decision);
        decision.execute(it -> it.record(new DecisionCarriedOut(
                on.alliance(), on.id(), claim.act(), claim.subject(), on.today(), on.authority())));
    }

    // An election settles who it is by its outcome, not by its text.
    private static boolean isSettled(
            Proceedings proceedings, Authorisation authorisation, String field, @Nullable Object value) {
        boolean elected = !proceedings.proposal().candidates().isEmpty()
                && field.equals("personId")
                && !authorisation.terms().containsKey(field);
        return elected
                ? value != null && proceedings.elected().contains(value.toString())
                : Terms.agree(authorisation.terms().get(field), value);
    }

    // A body decides for itself and for those under it; what concerns the whole alliance takes one with nobody above.
    private void requireBody(Proceedings proceedings, Claim claim) {
        BodyId decided = proceedings.body();
        String concerned = claim.body();
        if (concerned == null) {
            boolean top = bodies.onDay(decided, docket.today(), AUTHORITY).parent() == null;
            Refusal.unless(top, WRONG_BODY, AUTHORITY, proceedings.name());
            return;
        }
        BodyId body = new BodyId(concerned);
        for (int height = 0; body != null && !body.equals(decided) && height < 50; height++) {
            body = bodies.onDay(body, docket.today(), AUTHORITY).parent();
        }
        Refusal.unless(decided.equals(body), WRONG_BODY, AUTHORITY, proceedings.name());
    }
}
