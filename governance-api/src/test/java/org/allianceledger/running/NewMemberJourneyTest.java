package org.allianceledger.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever is new (journey 4) reads in ten minutes what it is about, what she can decide, and what is public about her. */
@ParameterizedClass
@MethodSource("org.allianceledger.running.Manner#tried")
class NewMemberJourneyTest {

    private static final String MEMBER = "/alliances/fjordlys/member";

    private final Manner manner;

    NewMemberJourneyTest(Manner manner) {
        this.manner = manner;
    }

    @Test
    void readsItInTenMinutes() throws IOException {
        Hand hand = Hand.of("medlem", manner);
        Page page = hand.page();
        assertThat(page.locator("h1")).hasText("Velkommen i alliancen");
        assertThat(page.locator("main")).containsText("Hvem kan jeg spørge?");
        page.evaluate("window.said = []; window.speechSynthesis.speak = it => said.push(it.lang + ' ' + it.text); 0");
        hand.press("Læs op");
        Assertions.assertThat(page.evaluate("said.join('|')").toString())
                .startsWith("da-DK Velkommen i alliancen")
                .contains("Hvem kan jeg spørge?");
        hand.press("Stop oplæsning");
        hand.open(MEMBER + "?seat=seat-fjordlys-s9&asOf=2026-01-15");
        assertThat(page.locator("#matters li")).hasCount(3);
        assertThat(page.locator("#matters")).containsText("FA-2");
        assertThat(page.locator("#matters")).containsText("FO-2");
        assertThat(page.locator("#seat")).containsText("S9");
        assertThat(page.locator("#seat")).containsText("din søster står på listen");
        assertThat(page.locator("#since")).containsText("D-31");
        assertThat(page.locator("#public")).containsText("dæknavn");
        hand.press(page.locator("#matters a").first());
        assertThat(page.locator("h1")).isVisible();
        hand.open(MEMBER);
        hand.press("Hvem er hørt?");
        assertThat(page.locator("h1")).containsText("ørt");
        hand.close();
    }

    @Test
    void choosesHowSheIsShownAndChangesItBack() throws IOException {
        Hand hand = Hand.of("medlem", manner);
        Page page = hand.page();
        for (String display : new String[] {"dæknavn", "fornavn"}) {
            hand.choose("Vis mig som", display);
            hand.press("Skift visning");
            assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Registreret som nr.");
            assertThat(page.locator("#public")).containsText("(" + display + ")");
        }
        hand.close();
    }

    @Test
    void isNotForEverybody() throws IOException {
        Hand hand = Hand.ofAnybody(manner);
        hand.open(MEMBER);
        assertThat(hand.page().locator("input[name=password]")).isVisible();
        hand.close();
    }
}
