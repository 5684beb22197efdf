package org.allianceledger.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.oversight.OversightCommand.AnswerAccessRequest;
import org.allianceledger.oversight.OversightCommand.AnswerFinding;
import org.allianceledger.oversight.OversightCommand.RecordAuditReview;
import org.allianceledger.oversight.OversightCommand.RequestAccess;
import org.allianceledger.oversight.OversightEvent.AccessRequestAnswered;
import org.allianceledger.oversight.OversightEvent.FindingAnswered;
import org.junit.jupiter.api.Test;

class OversightDecisionsTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 2);
    private static final AllianceId ALLIANCE = new AllianceId("alliance-1");
    private static final MatterId MATTER = new MatterId("matter-1");
    private static final Authority LETTER = new Authority(Authority.Kind.NOTICE, "Brev");

    private static RecordAuditReview review(LocalDate until, int... numbers) {
        List<Finding> findings = java.util.Arrays.stream(numbers)
                .mapToObj(number -> new Finding(number, Finding.Weight.FINDING, "Fund"))
                .toList();
        return new RecordAuditReview(
                ALLIANCE,
                MATTER,
                "REV",
                "Revisor",
                LocalDate.of(2023, 1, 1),
                until,
                "Alt",
                "Godt",
                findings,
                null,
                LETTER);
    }

    private static OversightEvent after(OversightCommand command, OversightEvent... history) {
        return OversightDecisions.decide(List.of(history), command, TODAY);
    }

    private static void refuses(String sentence, OversightCommand command, OversightEvent... history) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> after(command, history))
                .satisfies(refusal ->
                        assertThat(refusal.sentence(java.util.Locale.of("da"))).isEqualTo(sentence));
    }

    private static AnswerFinding answer(int number, boolean closed) {
        return new AnswerFinding(ALLIANCE, MATTER, number, "Rettet", null, closed, null, LETTER);
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        refuses("Perioden slutter 31.12.2022, før den begynder 1.1.2023.", review(LocalDate.of(2022, 12, 31)));
    }

    @Test
    void numbersEachFindingOnce() {
        refuses("Punkt 1 står to gange.", review(TODAY, 1, 1));
    }

    @Test
    void keepsAFindingOpenUntilAnAnswerClosesIt() {
        OversightEvent review = after(review(TODAY, 1));
        OversightEvent first = after(answer(1, false), review);
        OversightEvent second = after(answer(1, true), review, first);
        assertThat(((FindingAnswered) second).closed()).isTrue();
        refuses("Det er allerede besvaret.", answer(1, true), review, first, second);
    }

    @Test
    void refusesAnAnswerToWhatNobodyFound() {
        refuses("Gennemgangen har intet punkt 2.", answer(2, true), after(review(TODAY, 1)));
    }

    @Test
    void refusesToAnswerARequestAsIfItWereAReview() {
        OversightEvent request = after(new RequestAccess(ALLIANCE, MATTER, "AI-1", "Avis", "Alt", null, LETTER));
        refuses("matter-1 er ikke en revisionsgennemgang.", answer(1, true), request);
    }

    @Test
    void givesAReasonForEveryRefusalOfAccess() {
        OversightEvent request = after(new RequestAccess(ALLIANCE, MATTER, "AI-1", "Avis", "Alt", null, LETTER));
        refuses(
                "Et afslag, helt eller delvist, skal begrundes.",
                new AnswerAccessRequest(ALLIANCE, MATTER, Access.PARTLY_GRANTED, " ", null, LETTER),
                request);
        assertThat(after(new AnswerAccessRequest(ALLIANCE, MATTER, Access.GRANTED, null, null, LETTER), request))
                .isInstanceOf(AccessRequestAnswered.class);
    }
}
