package org.allianceledger.voting;

import java.util.ArrayList;
import java.util.List;
import org.allianceledger.ruleset.DecisionRule;
import org.allianceledger.ruleset.Quorum;
import org.allianceledger.voting.Computation.Figures;
import org.allianceledger.voting.Computation.Test;

/** Says whether the body could decide, and why not. */
final class PresenceWords {

    private final Question question;
    private final DecisionRule rule;
    private final List<Place> places;
    private final Figures figures;

    PresenceWords(Question question, DecisionRule rule, List<Place> places, Figures figures) {
        this.question = question;
        this.rule = rule;
        this.places = places;
        this.figures = figures;
    }

    /** Every requirement that was met; if one was not, those alone that were not. */
    List<Said> sentences(List<Test> tests, boolean quorate) {
        var said = new ArrayList<Said>();
        for (Test test : tests) {
            if (test.holds() == quorate) {
                said.add(sentence(test));
            }
        }
        said.add(Said.of("Kravet er det, der gælder anden gang.", "The requirement is that of a second call.")
                .when(question.secondCall() && question.ruleSet().secondCall() != null));
        long substitutes =
                Count.count(places, place -> place.present() && place.seat().substitute());
        said.add(Said.counted(
                        substitutes,
                        Said.of("suppleant tæller med.", "substitute counts."),
                        Said.of("suppleanter tæller med.", "substitutes count."))
                .when(substitutes > 0));
        said.add(Said.of("{0} deltager ikke på grund af inhabilitet.", "{0} recused.")
                .with(Terms.seats(figures.recused()))
                .when(figures.recused() > 0));
        said.add(Said.of("{0} deltager trods inhabilitet af nødvendighed.", "{0} taking part out of necessity.")
                .with(Terms.seats(question.necessity().size()))
                .when(!question.necessity().isEmpty()));
        return said;
    }

    private Said sentence(Test test) {
        String name = test.name();
        if (name.startsWith(PresenceTests.COMPOSITION)) {
            Said wanted = Terms.atLeast(name.substring(PresenceTests.COMPOSITION.length()), test.right());
            return test.holds()
                    ? Said.of("{0} er til stede.", "{0} present.").with(Terms.capital(wanted))
                    : Said.of(
                                    "Ikke beslutningsdygtig: {0} skal være til stede, og der er {1}.",
                                    "No quorum: {0} must be present, and there are {1}.")
                            .with(wanted, Terms.noneOr(test.left()));
        }
        if (name.endsWith(PresenceTests.HEADS)) {
            return test.holds()
                    ? Said.of("Mindst {0} er til stede.", "At least {0} present.")
                            .with(Terms.seats(test.right()))
                    : Said.of(
                                    "Ikke beslutningsdygtig: {0} er til stede (krav: mindst {1}).",
                                    "No quorum: {0} present (required: at least {1}).")
                            .with(Terms.seats(test.left()), Said.same(test.right()));
        }
        Quorum own = rule.quorum();
        boolean ofRule = name.equals(PresenceTests.RULE_QUORUM) && own != null;
        return share(test, ofRule && own != null ? own : PresenceTests.inForce(question), ofRule);
    }

    private Said share(Test test, Quorum quorum, boolean ofRule) {
        long base = PresenceTests.base(quorum, places);
        Said need = Said.of(", mindst {0}", ", at least {0}").with(Said.same(test.need()));
        Said head =
                test.holds() ? Said.of("Beslutningsdygtig", "Quorum") : Said.of("Ikke beslutningsdygtig", "No quorum");
        return Said.of("{0}{1}: {2} af {3}{4}{5} (krav: {6}{7}).", "{0}{1}: {2} of {3}{4}{5} (required: {6}{7}).")
                .with(
                        head,
                        Said.of(" efter reglens eget krav", " under the rule's own requirement")
                                .when(ofRule),
                        Said.same(test.left() / quorum.share().denominator()),
                        Terms.seats(quorum.base(), base),
                        counted(quorum),
                        Said.of(", undladelser ikke medregnet", ", abstentions not counted")
                                .when(!quorum.abstentionsCount()),
                        Terms.share(quorum.share(), quorum.strict()),
                        need.when(!test.holds() && test.need() >= 0));
    }

    private Said counted(Quorum quorum) {
        return switch (quorum.measure()) {
            case PRESENT -> Said.of(" har svaret", " replied").when(question.written());
            case PARTICIPATING -> Said.of(" har stemt", " voted");
            case YES_PLUS_ABSTAIN -> Said.of(" har stemt for eller undladt at stemme", " voted for or abstained");
            case YES -> Said.of(" har stemt for", " voted for");
        };
    }
}
