package org.allianceledger.voting;

import java.util.ArrayList;
import java.util.List;
import org.allianceledger.ruleset.DecisionRule;
import org.allianceledger.ruleset.DecisionRule.Method;
import org.allianceledger.ruleset.DecisionRule.Scope;
import org.allianceledger.ruleset.Fraction;
import org.allianceledger.ruleset.RuleSet.Tie;
import org.allianceledger.voting.Computation.Figures;
import org.allianceledger.voting.Computation.Test;

/** Says what the votes led to, and what it would have taken. */
final class OutcomeWords {

    private final Question question;
    private final DecisionRule rule;
    private final Figures figures;
    private final List<Test> tests;

    OutcomeWords(Question question, DecisionRule rule, Figures figures, List<Test> tests) {
        this.question = question;
        this.rule = rule;
        this.figures = figures;
        this.tests = tests;
    }

    List<Said> sentences(Outcome outcome, boolean castingVote) {
        var said = new ArrayList<Said>();
        if (isTie()) {
            said.add(Said.of("Stemmelighed: {0}.", "A tie: {0}.").with(tally()));
            said.add(castingVote ? castingVote(outcome) : tie());
            said.addAll(missing(outcome));
            return said;
        }
        switch (outcome) {
            case ADOPTED -> {
                said.add(how().with(
                                Said.of("Vedtaget", "Adopted"),
                                Said.of(" med ", " with ").then(tally())));
                said.add(requirement());
            }
            case REJECTED -> {
                said.add(Said.of("Forkastet med {0}.", "Rejected with {0}.").with(tally()));
                said.add(requirement());
                said.addAll(missing(outcome));
            }
            case BLOCKED ->
                said.add(Said.of("Ikke vedtaget: {0} blokerer; {1}.", "Not adopted: {0} blocking; {1}.")
                        .with(Said.same(figures.block()), tally()));
            default ->
                said.add(Said.of(
                                "Bortfaldet: ingen stemmer er afgivet for eller imod{0}.",
                                "Lapsed: no votes were cast for or against{0}.")
                        .with(asides()));
        }
        return said;
    }

    private boolean isTie() {
        Test last = tests.stream()
                .filter(it -> it.name().equals(MajorityTests.THRESHOLD))
                .findFirst()
                .orElse(null);
        return rule.method() == Method.SIMPLE && last != null && last.left() == last.right();
    }

    private Said how() {
        return switch (rule.method()) {
            case CONSENSUS -> Said.of("{0} ved konsensus{1}.", "{0} by consensus{1}.");
            case CONSENT -> Said.of("{0} ved samtykke{1}.", "{0} by consent{1}.");
            default -> Said.of("{0}{1}.", "{0}{1}.");
        };
    }

    private Said castingVote(Outcome outcome) {
        return question.castingVote() == Choice.AGAINST || outcome == Outcome.ADOPTED
                ? Said.of("{0} med formandens udslagsgivende stemme.", "{0} by the chair's casting vote.")
                        .with(
                                outcome == Outcome.ADOPTED
                                        ? Said.of("Vedtaget", "Adopted")
                                        : Said.of("Forkastet", "Rejected"))
                : Said.of(
                        "Forkastet, selv om formandens udslagsgivende stemme var for.",
                        "Rejected although the chair's casting vote was for.");
    }

    private Said tie() {
        Said led = switch (question.ruleSet().tie()) {
            case LAPSES -> Said.of("Forslaget er bortfaldet.", "The proposal lapses.");
            case REJECTED -> Said.of("Forslaget er forkastet.", "The proposal is rejected.");
            case REOPENED -> Said.of("Afstemningen skal tages om.", "The vote is to be taken again.");
        };
        return led.then(Said.of(
                        " Formanden har ikke udslagsgivende stemme på punktet.",
                        " The chair has no casting vote on the item.")
                .when(question.castingVote() != null && question.ruleSet().tie() != Tie.REOPENED));
    }

    private Said tally() {
        return Said.of("{0} for og {1} imod{2}", "{0} for and {1} against{2}")
                .with(Terms.votes(figures.yes()), Terms.noneOr(figures.no()), asides());
    }

    private Said asides() {
        Said blank = Said.counted(
                figures.invalid(),
                Said.of("blank eller ugyldig", "blank or invalid"),
                Said.of("blanke eller ugyldige", "blank or invalid"));
        return Said.of("; {0} undlod at stemme", "; {0} abstained")
                .with(Said.same(figures.abstain()))
                .when(figures.abstain() > 0)
                .then(Said.of("; {0}", "; {0}").with(blank).when(figures.invalid() > 0))
                .then(Said.of("; {0} afgav ikke stemme", "; {0} did not vote")
                        .with(Said.same(figures.notVoting()))
                        .when(figures.notVoting() > 0));
    }

    private Said requirement() {
        Said wanted = switch (rule.method()) {
            case SIMPLE ->
                Said.of("flere stemmer for end imod", "more votes for than against")
                        .then(Said.of(", undladelser talt som imod", ", abstentions counted as against")
                                .when(rule.abstentionsInBase()));
            case ABSOLUTE ->
                fewest(Fraction.HALF, true, Said.of("de besatte pladser", "the filled seats"), figures.inOffice());
            case QUALIFIED ->
                fewest(
                        rule.share() == null ? Fraction.HALF : rule.share(),
                        rule.strict(),
                        Terms.base(rule),
                        Count.base(rule, figures));
            case UNANIMOUS -> unanimity();
            case CONSENSUS ->
                Said.of("ingen blokerer, og højst {0} er uenige", "nobody blocks, and at most {0} disagree")
                        .with(Said.same(rule.disagreeAtMost()));
            default -> Said.of("ingen begrundet indvending er åben", "no reasoned objection is open");
        };
        return Said.of("Krav: {0}.", "Required: {0}.").with(wanted);
    }

    private Said unanimity() {
        Scope scope = rule.scope() == null ? Scope.PRESENT : rule.scope();
        return switch (scope) {
            case VOTES -> Said.of("ingen stemmer imod", "no votes against");
            case PRESENT ->
                Said.of("alle {0} stemmeberettigede til stede stemmer for", "all {0} eligible seats present vote for")
                        .with(Said.same(figures.present() + figures.represented()));
            case ENTITLED ->
                Said.of("alle {0} stemmeberettigede stemmer for", "all {0} eligible seats vote for")
                        .with(Said.same(figures.entitled()));
        };
    }

    private Said fewest(Fraction share, boolean strict, Said base, long number) {
        long need = Comparison.share("", "", 0, share, strict, number).need();
        Said fewest = need < 0
                ? Said.of(" (kan ikke nås af {1})", " (beyond {1})")
                : Said.of(" (mindst {0} af {1})", " (at least {0} of {1})");
        return Terms.share(share, strict)
                .then(Said.of(" af ", " of "))
                .then(base)
                .then(fewest.with(Said.same(need), Said.same(number)));
    }

    private List<Said> missing(Outcome outcome) {
        if (outcome != Outcome.REJECTED) {
            return List.of();
        }
        return tests.stream().filter(it -> !it.holds()).map(this::missing).toList();
    }

    private Said missing(Test test) {
        String name = test.name();
        if (name.startsWith(MajorityTests.GROUP) && !name.endsWith(MajorityTests.SUPPORT)) {
            String group = name.substring(MajorityTests.GROUP.length()).replace(":" + MajorityTests.DISAGREEMENT, "");
            return Said.of(
                            "Kravet er ikke opfyldt i gruppen »{0}« for sig.",
                            "The requirement is not met in the group \"{0}\" by itself.")
                    .with(Said.same(group));
        }
        if (name.startsWith(MajorityTests.GROUP)) {
            String group = name.substring(MajorityTests.GROUP.length()).replace(":" + MajorityTests.SUPPORT, "");
            return Said.of("Ingen i gruppen »{0}« stemte for.", "Nobody in the group \"{0}\" voted for.")
                    .with(Said.same(group));
        }
        return switch (name) {
            case MajorityTests.FLOOR + "yes" ->
                Said.of("Der kræves mindst {0} for.", "At least {0} for are needed.")
                        .with(Terms.votes(test.right()));
            case MajorityTests.FLOOR + "non_negative" ->
                Said.of(
                                "Der kræves mindst {0} for og undladelser tilsammen.",
                                "At least {0} for and abstentions together are needed.")
                        .with(Terms.votes(test.right()));
            case MajorityTests.FLOOR + "approval" ->
                Said.of(
                                "For få af de besatte pladser stemte for (mindst {0}).",
                                "Too few of the filled seats voted for (at least {0}).")
                        .with(Said.same(test.need()));
            default -> Said.NOTHING;
        };
    }
}
