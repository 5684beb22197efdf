package org.allianceledger.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.allianceledger.ruleset.DecisionRule;
import org.allianceledger.ruleset.DecisionRule.Method;
import org.allianceledger.ruleset.Quorum;
import org.allianceledger.voting.Computation.Explanation;
import org.allianceledger.voting.Computation.Figures;
import org.allianceledger.voting.Computation.Test;

/** Puts a computation into words, in the order in which it was made. */
final class Explaining {

    private final Question question;
    private final DecisionRule rule;
    private final List<Place> places;
    private final Figures figures;
    private final List<Test> tests;

    Explaining(Question question, DecisionRule rule, List<Place> places, Figures figures, List<Test> tests) {
        this.question = question;
        this.rule = rule;
        this.places = places;
        this.figures = figures;
        this.tests = tests;
    }

    Explanation explain(Outcome outcome, boolean castingVote, List<String> elected, List<String> tied) {
        var presence = new PresenceWords(question, rule, places, figures);
        var said = new ArrayList<>(presence.sentences(presenceTests(), outcome != Outcome.NO_QUORUM));
        if (outcome != Outcome.NO_QUORUM) {
            said.addAll(
                    switch (rule.method()) {
                        case WITHOUT_A_VOTE -> List.of(withoutAVote(outcome));
                        case RANKED -> List.of(ranked(outcome, elected, tied));
                        default -> voted(outcome, castingVote);
                    });
            said.add(proxies());
        }
        Said text = Said.text(said);
        return new Explanation(text.danish(), text.english());
    }

    private List<Test> presenceTests() {
        return tests.stream()
                .filter(it ->
                        it.name().startsWith(PresenceTests.QUORUM) || it.name().startsWith(PresenceTests.COMPOSITION))
                .toList();
    }

    private List<Said> voted(Outcome outcome, boolean castingVote) {
        Test failed = tests.getLast();
        if (outcome == Outcome.OBJECTION_OPEN) {
            return List.of(Said.of("Ikke vedtaget: {0}.", "Not adopted: {0}.")
                    .with(Said.counted(
                            failed.left(),
                            Said.of("begrundet indvending står åben", "reasoned objection is open"),
                            Said.of("begrundede indvendinger står åbne", "reasoned objections are open"))));
        }
        if (rule.method() == Method.CONSENT && failed.name().equals(Outcomes.EVALUATION)) {
            return List.of(Said.of(
                    "Ikke afgjort: samtykke kræver, at det er fastlagt, hvornår beslutningen evalueres.",
                    "Not decided: consent requires that the proposal says when it is evaluated."));
        }
        return new OutcomeWords(question, rule, figures, tests).sentences(outcome, castingVote);
    }

    private Said withoutAVote(Outcome outcome) {
        if (outcome == Outcome.ADOPTED) {
            return Said.of("Tiltrådt uden afstemning.", "Adopted without a vote.");
        }
        long asking = tests.getLast().left();
        return asking == 0
                ? Said.of(
                        "Ikke afgjort: ingen stemmeberettigede er til stede.",
                        "Not decided: nobody eligible is present.")
                : Said.of("Ikke afgjort: {0} har bedt om afstemning.", "Not decided: {0} asked for a vote.")
                        .with(Terms.seats(asking));
    }

    private Said ranked(Outcome outcome, List<String> elected, List<String> tied) {
        long rankings = Count.count(places, Place::ranks);
        return switch (outcome) {
            case ADOPTED ->
                Said.of("Valgt efter Schulze-metoden med {0}: {1}.", "Elected by the Schulze method with {0}: {1}.")
                        .with(Terms.votes(rankings), Terms.row(elected));
            case TIED ->
                Said.of(
                                "Stemmelighed efter Schulze-metoden mellem {0}; systemet trækker ikke lod.",
                                "A tie by the Schulze method between {0}; the software draws no lots.")
                        .with(Terms.row(tied));
            default ->
                Said.of("Bortfaldet: ingen har rangordnet kandidaterne.", "Lapsed: nobody ranked the candidates.");
        };
    }

    private Said proxies() {
        long proxies = Count.count(places, Place::votesByProxy);
        boolean represented = Stream.of(PresenceTests.inForce(question), rule.quorum())
                .anyMatch(it -> it instanceof Quorum quorum && quorum.represented());
        Said counts = represented
                ? Said.of(
                        "tæller både som stemme og med i beslutningsdygtigheden.",
                        "counted in the vote and towards the quorum.")
                : Said.of(
                        "tæller som stemme, men ikke med i beslutningsdygtigheden.",
                        "counted in the vote, but not towards the quorum.");
        return Said.of("{0} er afgivet ved fuldmagt og {1}", "{0} by proxy: {1}")
                .with(Terms.votes(proxies), counts)
                .when(proxies > 0);
    }
}
