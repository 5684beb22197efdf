package org.allianceledger.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** A project lead of the secretariat asks before signing (journey 6): amount, purpose and day, and who can. */
@ParameterizedClass
@MethodSource("org.allianceledger.running.Manner#tried")
class MayIJourneyTest {

    private static final String LEAD = "sekretariatsleder, Fælles sekretariat";

    private final Manner manner;

    private Hand hand;
    private Page page;

    MayIJourneyTest(Manner manner) {
        this.manner = manner;
    }

    @BeforeEach
    void enter() throws IOException {
        hand = Hand.of("sekretariat", manner);
        page = hand.page();
        hand.press("Må jeg?");
        assertThat(page.locator("h1")).hasText("Må jeg?");
    }

    @AfterEach
    void leave() {
        hand.close();
    }

    @Test
    void isToldYesAndByWhichMandate() {
        ask("12.500", "2025-01-15");
        assertThat(page.locator(".notice.good")).containsText("Ja.");
        assertThat(page.locator(".notice.good")).containsText("M-3");
        hand.press(page.locator("main ul a").first());
        assertThat(page.locator("h1")).containsText("Mandat M-");
        assertThat(page.locator("dl.facts")).containsText("kr.");
    }

    @Test
    void isToldNoAndWhyAndWhoCan() {
        ask("68.000", "2025-01-15");
        assertThat(page.locator(".notice.bad")).containsText("Nej.");
        assertThat(page.locator(".notice.bad")).containsText("68.000 kr.");
        assertThat(page.locator("main ul")).containsText("kan altid beslutte det selv");
    }

    @Test
    void isToldWhatIsWrongWithTheAmountAndKeepsTheRest() {
        ask("mange penge", "2025-01-15");
        assertThat(page.locator(".notice.bad")).containsText("Skriv beløbet som kroner");
        assertThat(hand.field("Dag")).hasValue("2025-01-15");
    }

    private void ask(String kroner, String day) {
        hand.choose("Jeg spørger som", LEAD);
        hand.fill("Beløb i kroner", kroner);
        hand.fill("Dag", day);
        hand.press("Spørg");
    }
}
