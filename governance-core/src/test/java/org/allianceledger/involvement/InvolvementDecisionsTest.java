package org.allianceledger.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.involvement.InvolvementCommand.AddInput;
import org.allianceledger.involvement.InvolvementCommand.AnswerInput;
import org.allianceledger.involvement.InvolvementCommand.RecordInvolvement;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class InvolvementDecisionsTest {

    private static final InvolvementId WORKSHOPS = new InvolvementId("involvement-1");
    private static final InputId CHOICE = new InputId("input-1");
    private static final Authority NOTES = new Authority(Authority.Kind.NOTICE, "Noter");
    private static final LocalDate HELD = LocalDate.of(2023, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2023, 3, 10);

    private static RecordInvolvement workshops(LocalDate on, Category category, String other, List<Input> inputs) {
        return new RecordInvolvement(
                new AllianceId("alliance-fjordlys"),
                WORKSHOPS,
                "INV-1",
                "Tre værksteder med 12 unge",
                on,
                category,
                other,
                Form.WORKSHOP,
                12,
                List.of("decision-1"),
                "Sekretariatet",
                inputs,
                120_000L,
                null,
                NOTES);
    }

    private static InvolvementState held() {
        return InvolvementState.of(InvolvementDecisions.record(
                workshops(HELD, Category.LIVED_EXPERIENCE, null, List.of(new Input(CHOICE, "Vi vil vælge selv"))),
                TODAY));
    }

    private static void refused(ThrowingCallable act, String danish) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        it -> assertThat(it.sentence(Locale.forLanguageTag("da")))
                                .isEqualTo(danish));
    }

    @Test
    void refusesToHaveHeardSomebodyTomorrow() {
        refused(
                () -> InvolvementDecisions.record(
                        workshops(TODAY.plusDays(1), Category.RELATIVES, null, List.of()), TODAY),
                "Ingen kan være hørt den 11.3.2023; det er senere end i dag, 10.3.2023.");
    }

    @Test
    void refusesOthersWithoutSayingWho() {
        refused(
                () -> InvolvementDecisions.record(workshops(HELD, Category.OTHER, " ", List.of()), TODAY),
                "Sig, hvem der er hørt: når ingen af ordene passer, skal det stå i »other«.");
    }

    @Test
    void refusesTheSameInputTwice() {
        var twice = List.of(new Input(CHOICE, "Det ene"), new Input(CHOICE, "Det andet"));
        refused(
                () -> InvolvementDecisions.record(workshops(HELD, Category.RELATIVES, null, twice), TODAY),
                "Inputtet input-1 findes allerede.");
        refused(
                () -> InvolvementDecisions.add(held(), new AddInput(WORKSHOPS, CHOICE, "Igen", null, NOTES), TODAY),
                "Inputtet input-1 findes allerede.");
    }

    @Test
    void answersAnInputOnceAndOnlyOneThatWasGiven() {
        var answer = new AnswerInput(WORKSHOPS, CHOICE, "Det gør I", Adoption.ADOPTED, null, NOTES);
        InvolvementState answered = held().after(InvolvementDecisions.answer(held(), answer, TODAY));
        assertThat(answered.answers()).containsKey(CHOICE);
        refused(() -> InvolvementDecisions.answer(answered, answer, TODAY), "Inputtet er allerede besvaret.");
        var unknown = new AnswerInput(WORKSHOPS, new InputId("input-2"), "Ja", Adoption.NOT, null, NOTES);
        refused(() -> InvolvementDecisions.answer(held(), unknown, TODAY), "Inddragelsen har intet input input-2.");
    }
}
