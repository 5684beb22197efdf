package org.allianceledger.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.ruleset.DecisionRule;
import org.allianceledger.voting.Computation.Figures;
import org.junit.jupiter.api.Test;

/** A hundred thousand random questions, answered by the engine and by an oracle that knows nothing of it. */
class RandomQuestionsTest {

    private static final int QUESTIONS = 100_000;

    private final Map<String, Integer> answers = new TreeMap<>();

    @Test
    void comeOutAsTheOracleSays() {
        for (long seed = 0; seed < QUESTIONS; seed++) {
            Question question = new RandomQuestion(seed).draw();
            agree(seed, question, verdict(question), Oracle.verdict(question));
            agree(seed, question, "opens " + opening(question), "opens " + Oracle.opening(question));
        }
        everythingWasAsked();
    }

    private static void agree(long seed, Question question, String engine, String oracle) {
        if (!engine.equals(oracle)) {
            fail("seed %s: the engine says %s and the oracle %s of %s", seed, engine, oracle, question);
        }
    }

    private void everythingWasAsked() {
        for (Outcome outcome : Outcome.values()) {
            assertThat(answers)
                    .hasEntrySatisfying(
                            outcome.name(),
                            times -> assertThat(times).as(answers.toString()).isGreaterThan(400));
        }
        for (DecisionRule.Method method : DecisionRule.Method.values()) {
            assertThat(answers)
                    .hasEntrySatisfying(
                            method + " ADOPTED",
                            times -> assertThat(times).as(answers.toString()).isGreaterThan(400));
        }
        for (String kind : new String[] {"REFUSED", "casting", "by proxy", "substitute", "necessity", "written"}) {
            assertThat(answers)
                    .hasEntrySatisfying(
                            kind,
                            times -> assertThat(times).as(answers.toString()).isGreaterThan(200));
        }
    }

    private String verdict(Question question) {
        Computation computation;
        try {
            computation = Outcomes.compute(question);
        } catch (Refusal refused) {
            return note("REFUSED");
        }
        Figures figures = computation.figures();
        if (figures.entitled() != figures.inOffice() - figures.suspended() - figures.recused()
                || figures.cast() + figures.notVoting() != figures.present() + figures.represented()) {
            fail("%s do not add up in %s", figures, question);
        }
        if (!isASentence(computation.explanation().danish())
                || !isASentence(computation.explanation().english())) {
            fail("%s does not explain %s", computation.explanation(), question);
        }
        noteKinds(question, computation);
        String verdict = note(computation.outcome().name());
        if (computation.castingVote()) {
            return verdict + " by casting vote";
        }
        if (!computation.tied().isEmpty()) {
            return verdict + " " + new TreeSet<>(computation.tied());
        }
        return computation.elected().isEmpty() ? verdict : verdict + " " + new TreeSet<>(computation.elected());
    }

    private static boolean isASentence(String text) {
        return text.endsWith(".") && !text.contains("{") && !text.contains("  ") && !text.contains("..");
    }

    private void noteKinds(Question question, Computation computation) {
        DecisionRule rule = question.ruleSet().rules().get(question.rule());
        note(rule.method() + " " + computation.outcome());
        if (computation.outcome() == Outcome.NO_QUORUM) {
            return;
        }
        if (computation.castingVote()) {
            note("casting");
        }
        if (question.ballots().stream().anyMatch(it -> it.castBy() != null)) {
            note("by proxy");
        }
        if (question.roll().stream().anyMatch(it -> it.substitute() && it.present())) {
            note("substitute");
        }
        if (!question.necessity().isEmpty()) {
            note("necessity");
        }
        if (question.written()) {
            note("written");
        }
    }

    private static String opening(Question question) {
        try {
            return String.valueOf(Outcomes.mayOpen(question));
        } catch (Refusal refused) {
            return "REFUSED";
        }
    }

    private String note(String answer) {
        answers.merge(answer, 1, Integer::sum);
        return answer;
    }
}
