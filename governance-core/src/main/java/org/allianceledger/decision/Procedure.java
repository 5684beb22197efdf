package org.allianceledger.decision;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.allianceledger.decision.DecisionReason.RULE_NOT_FOR_MATTER;
import static org.allianceledger.decision.DecisionReason.UNKNOWN_RULE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.allianceledger.body.SeatId;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.ruleset.DecisionRule;
import org.allianceledger.ruleset.DecisionRule.Method;
import org.allianceledger.ruleset.RuleBooks.InForce;
import org.allianceledger.ruleset.RuleSet;
import org.allianceledger.ruleset.RuleSetId;
import org.allianceledger.voting.Ballot;
import org.allianceledger.voting.Choice;
import org.allianceledger.voting.Question;
import org.allianceledger.voting.Question.Objection;
import org.allianceledger.voting.Question.Proxy;
import org.allianceledger.voting.VotingSeat;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which one question is decided: those in force on the day, or, for a body that has none yet, the
 * draft it is about to adopt, by everyone present.
 *
 * @param rule the name of the rule in the rule set
 */
record Procedure(RuleSetId ruleSet, RuleSet rules, String rule, Authority authority) {

    /** The rule by which a body without rules adopts its first: all who are present. */
    static final String FOUNDING = "founding";

    private static final String FOUNDING_ACT = "Stiftende beslutning";
    private static final String SILENT = "without_a_vote";

    /**
     * The rule in force by which the proposal is decided.
     *
     * @throws Refusal if the rule set has no such rule, or does not let this class of matter be decided by it
     */
    static Procedure inForce(InForce inForce, Proposal proposal) {
        List<String> allowed = inForce.rules().rulesFor(proposal.matter());
        String asked = proposal.rule();
        if (asked != null) {
            Refusal.unless(inForce.rules().rules().containsKey(asked), UNKNOWN_RULE, "rule", asked);
            Refusal.unless(allowed.contains(asked), RULE_NOT_FOR_MATTER, "rule", proposal.matter(), asked);
        }
        String rule = asked != null && !isSilent(inForce.rules(), asked) ? asked : voted(inForce.rules(), proposal);
        return new Procedure(
                inForce.id(),
                inForce.rules(),
                rule,
                Authority.ruleSet(inForce.id().value()));
    }

    /** The draft that a body without rules is about to adopt. */
    static Procedure founding(InForce draft) {
        return new Procedure(draft.id(), withFounding(draft.rules()), FOUNDING, Authority.foundingAct(FOUNDING_ACT));
    }

    /** The rules with the founding rule among them. */
    static RuleSet withFounding(RuleSet rules) {
        var all = new LinkedHashMap<>(rules.rules());
        all.put(FOUNDING, DecisionRule.of(Method.UNANIMOUS));
        return rules.withRules(all);
    }

    /** The rules as frozen when the round opened. */
    static Procedure of(Round round) {
        return new Procedure(round.ruleSet(), round.rules(), round.rule(), round.authority());
    }

    Method method() {
        return requireNonNull(rules.rules().get(rule)).method();
    }

    // What was to be decided without a vote, but is voted on, is voted on by the usual rule.
    private static String voted(RuleSet rules, Proposal proposal) {
        return rules.rulesFor(proposal.matter()).stream()
                .filter(name -> !isSilent(rules, name))
                .findFirst()
                .orElse(rules.rulesFor(proposal.matter()).getFirst());
    }

    private static boolean isSilent(RuleSet rules, String name) {
        return requireNonNull(rules.rules().get(name)).method() == Method.WITHOUT_A_VOTE;
    }

    /** The rule that decides without a vote, if this class of matter allows it; a founding act never does. */
    Procedure withoutVote(Proposal proposal) {
        String silent = rules.rulesFor(proposal.matter()).stream()
                .filter(name -> !rule.equals(FOUNDING) && isSilent(rules, name))
                .findFirst()
                .orElseThrow(() -> new Refusal(RULE_NOT_FOR_MATTER, null, proposal.matter(), SILENT));
        return new Procedure(ruleSet, rules, silent, authority);
    }

    /** The question as it stands, from what the proceedings and a round hold. */
    Question question(
            Proceedings proceedings,
            boolean written,
            boolean secondCall,
            List<VotingSeat> roll,
            List<Proxy> proxies,
            List<Ballot> ballots,
            @Nullable Choice castingVote,
            Set<SeatId> necessity) {
        Proposal proposal = proceedings.proposal();
        Set<String> listed = roll.stream().map(VotingSeat::seat).collect(toUnmodifiableSet());
        return new Question(
                rules,
                rule,
                proposal.matter(),
                written,
                secondCall,
                roll,
                proxies,
                ballots,
                castingVote,
                proceedings.objections().stream()
                        .filter(it -> listed.contains(it.seat().value()))
                        .map(it -> new Objection(it.seat().value(), it.resolution()))
                        .toList(),
                ids(proceedings.voteAskedBy().stream().filter(it -> listed.contains(it.value()))),
                proposal.evaluateOn() != null || proposal.reviewOn() != null,
                ids(necessity.stream()),
                proposal.candidates(),
                proposal.places());
    }

    private static Set<String> ids(Stream<SeatId> seats) {
        return seats.map(SeatId::value).collect(toUnmodifiableSet());
    }
}
