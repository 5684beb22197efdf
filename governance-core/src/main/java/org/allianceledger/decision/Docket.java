package org.allianceledger.decision;

import static org.allianceledger.decision.DecisionReason.DECISION_EXISTS;
import static org.allianceledger.decision.DecisionReason.NO_RULES;
import static org.allianceledger.decision.DecisionReason.UNKNOWN_DECISION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.allianceledger.body.BodyId;
import org.allianceledger.decision.ProposalEvent.AmendmentSettled;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.ruleset.RuleBooks;
import org.allianceledger.ruleset.RuleBooks.InForce;
import org.allianceledger.ruleset.RuleSetId;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Finds decisions and the rules they are taken by, for whoever handles commands about them. */
@Component
class Docket {

    private static final String ADOPTION = "AdoptRuleSet";
    private static final Authority FOUNDING = Authority.foundingAct("Før den første forretningsorden");

    private final Repository<Decision> decisions;
    private final RuleBooks rules;
    private final Clock clock;

    Docket(Repository<Decision> decisions, RuleBooks rules, Clock clock) {
        this.decisions = decisions;
        this.rules = rules;
        this.clock = clock;
    }

    LocalDate today() {
        return LedgerCalendar.today(clock);
    }

    /**
     * The decision.
     *
     * @throws Refusal naming the field if there is none
     */
    Aggregate<Decision> load(DecisionId id, String field) {
        try {
            return decisions.load(id.value());
        } catch (AggregateNotFoundException unknown) {
            throw new Refusal(UNKNOWN_DECISION, field, id);
        }
    }

    /** The day an act was done, as it says or else today. */
    LocalDate dayOf(Act act) {
        LocalDate stated = act.occurred();
        return stated == null ? today() : stated;
    }

    // An amendment that comes to nothing no longer stands in the way of the main proposal.
    DecisionId settled(DecisionId id, Act act) {
        DecisionId main = proceedings(load(id, "decisionId")).amends();
        if (main != null) {
            Aggregate<Decision> amended = load(main, "decisionId");
            Standing on = standing(amended);
            amended.execute(decision -> decision.record(
                    new AmendmentSettled(on.alliance(), main, id, false, on.done(act), on.authority())));
        }
        return id;
    }

    void begin(DecisionEvent first) throws Exception {
        boolean exists;
        try {
            decisions.load(first.decisionId().value());
            exists = true;
        } catch (AggregateNotFoundException free) {
            exists = false;
        }
        Refusal.unless(!exists, DECISION_EXISTS, "decisionId", first.decisionId());
        decisions.newInstance(() -> Decision.begun(first));
    }

    Proceedings proceedings(Aggregate<Decision> decision) {
        return decision.invoke(Decision::proceedings);
    }

    /** Lets the rules decide on a decision as it stands, and keeps what they say. */
    <E extends DecisionEvent> DecisionId decide(DecisionId id, Function<Standing, E> rule) {
        Aggregate<Decision> decision = load(id, "decisionId");
        E event = rule.apply(standing(decision));
        decision.execute(it -> it.record(event));
        return id;
    }

    Standing standing(Aggregate<Decision> decision) {
        Proceedings proceedings = proceedings(decision);
        return new Standing(proceedings, authorityOf(proceedings.body(), today()), today());
    }

    /** What procedural acts of a body rest on. */
    Authority authorityOf(BodyId body, LocalDate day) {
        InForce inForce = rules.onDay(body, day);
        return inForce == null ? FOUNDING : Authority.ruleSet(inForce.id().value());
    }

    /**
     * The rule set in force in a body.
     *
     * @throws Refusal if it has none
     */
    InForce inForce(BodyId body, LocalDate day) {
        InForce inForce = rules.onDay(body, day);
        if (inForce == null) {
            throw new Refusal(NO_RULES, null, day);
        }
        return inForce;
    }

    /**
     * The rules by which a question is decided on the day; a body without any can only adopt its first.
     *
     * @throws Refusal if it has none and the question is another one
     */
    Procedure procedure(Proceedings proceedings, LocalDate day) {
        InForce inForce = rules.onDay(proceedings.body(), day);
        if (inForce != null) {
            return Procedure.inForce(inForce, proceedings.proposal());
        }
        String draft = proceedings.proposal().authorises().stream()
                .filter(it -> it.act().equals(ADOPTION) && it.subject().startsWith("rules-"))
                .map(Authorisation::subject)
                .findFirst()
                .orElseThrow(() -> new Refusal(NO_RULES, null, day));
        return Procedure.founding(rules.draft(proceedings.body(), new RuleSetId(draft), "decisionId"));
    }
}
