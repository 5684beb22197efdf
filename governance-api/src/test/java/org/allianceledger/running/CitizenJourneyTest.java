package org.allianceledger.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** A journalist asks what was decided, with which money, and whether it worked; nobody logs in. */
@ParameterizedClass
@MethodSource("org.allianceledger.running.Manner#tried")
class CitizenJourneyTest {

    private final Manner manner;

    private Hand hand;
    private Page page;

    CitizenJourneyTest(Manner manner) {
        this.manner = manner;
    }

    @BeforeEach
    void arrives() throws IOException {
        hand = Hand.ofAnybody(manner);
        page = hand.page();
        hand.open("/alliances/fjordlys");
    }

    @AfterEach
    void leaves() {
        hand.close();
    }

    @Test
    void findsADecisionAndSeesThatItWasSuperseded() {
        hand.fill(page.locator("input[name=q]"), "to nye steder");
        hand.enter();
        hand.press(link("Natlys udvides til to nye steder").last());
        assertThat(page.locator("h1")).hasText("Natlys udvides til to nye steder");
        assertThat(page.getByText("7 for, 1 imod, 0 hverken for eller imod")).isVisible();
        assertThat(row("S6")).containsText("Thomas Ravn");
        assertThat(row("S6")).containsText("imod");
        assertThat(row("S4")).containsText("ved fuldmagt");
        assertThat(page.locator("blockquote").first()).containsText("Mindretalsudtalelse");
        assertThat(page.getByText("sagde 71 dengang; rettet til 79")).isVisible();
        hand.press(link(Pattern.compile("^D-15 ")));
        assertThat(page.locator("h1")).containsText("ét nyt sted");
    }

    @Test
    void seesOfAClosedItemThatItExistsAndHowToAskForIt() {
        hand.fill(page.locator("input[name=q]"), "lejeforhold");
        hand.enter();
        hand.press(link("Lejeforhold").first());
        hand.press(link("Lejeforhold"));
        assertThat(page.locator("h1")).hasText("Lejeforhold");
        assertThat(page.locator("main")).containsText("forhandling/økonomi");
        assertThat(page.locator("main")).containsText("vedtaget");
        assertThat(page.locator("main")).containsText("31. december 2024");
        assertThat(page.locator("main")).containsText("Bed kommunen om aktindsigt");
        org.assertj.core.api.Assertions.assertThat(page.content()).doesNotContain("Natlys-lejlighed");
    }

    @Test
    void isToldNothingOfWhatIsClosedByASearch() {
        for (String secret : new String[] {"lejeaftale", "lejekontrakt natlys-lejlighed"}) {
            hand.open("/alliances/fjordlys/search?q=" + secret);
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Ingen fund");
        }
        hand.open("/alliances/fjordlys/search?q=%25%25");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Ingen fund");
    }

    @Test
    void readsACorrectedVoteAsItStoodBefore() {
        hand.open("/alliances/fjordlys/decisions/decision-fjordlys-fo2");
        assertThat(page.getByText("6 for, 1 imod, 1 hverken for eller imod")).isVisible();
        hand.press(link("Se, hvad der stod før rettelsen"));
        assertThat(page.getByText("7 for, 0 imod, 1 hverken for eller imod")).isVisible();
        hand.press(link("Se den, som den er nu"));
        assertThat(page.getByText("6 for, 1 imod, 1 hverken for eller imod")).isVisible();
        assertThat(page.getByText("Som offentliggjort den")).isVisible();
        hand.press(page.locator("#permanent"));
        assertThat(page).hasURL(Pattern.compile("asOf=\\d{4}-\\d\\d-\\d\\d&knownAt=\\d{4}-.*Z$"));
        assertThat(page.getByText("6 for, 1 imod, 1 hverken for eller imod")).isVisible();
    }

    @Test
    void followsTheMoneyToWhatCameOfIt() {
        hand.press(link("Følg pengene fra bevilling til resultat"));
        Locator grant = page.locator("#commitment-fjordlys-c3");
        assertThat(grant).containsText("3.000.000 kr.");
        assertThat(grant).containsText("Strandsvalefonden");
        assertThat(grant).containsText("C-1");
        assertThat(grant).containsText("(12 af 12");
        assertThat(grant).containsText("Tolv unge er flyttet ind i egen bolig.");
        hand.press(grant.getByText("I-1: unge uden fast bolig"));
        assertThat(page.locator("#series")).containsText("71");
        assertThat(page.locator("#series")).containsText("rettet 18. april 2024");
        assertThat(page.locator(".chart canvas")).isVisible();
        hand.fill(page.locator("input[name=knownAt]"), "2024-03-21");
        hand.enter();
        assertThat(page.locator("#series")).containsText("71");
        assertThat(page.locator("#series")).not().containsText("79");
        hand.fill(page.locator("input[name=knownAt]"), "2024-03-04");
        hand.enter();
        assertThat(page.locator("#series")).not().containsText("71");
    }

    @Test
    void subscribesAndTakesTheDataHome() {
        var feed = page.request().get(page.getByText("Abonnér (Atom)").getAttribute("href"));
        org.assertj.core.api.Assertions.assertThat(feed.status()).isEqualTo(200);
        hand.press("Åbne data");
        assertThat(page.locator("h1")).hasText("Åbne data");
        assertThat(page.locator("main")).containsText("Creative Commons");
    }

    @Test
    void readsWhatChangedInTheGoals() {
        hand.open("/alliances/fjordlys/agenda");
        assertThat(page.locator("#differences")).containsText("36");
        hand.open("/alliances/fjordlys/agenda?asOf=2024-12-31");
        assertThat(page.getByText("FA-1, gældende fra")).isVisible();
    }

    @Test
    void readsSmallWinsWithoutSmallNumbers() {
        hand.open("/alliances/fjordlys/pilots");
        assertThat(page.getByText("færre end 5")).isVisible();
        assertThat(page.locator("main")).containsText("Fast Kaffe");
    }

    private Locator link(String name) {
        return page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    private Locator link(Pattern name) {
        return page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    private Locator row(String seat) {
        return page.locator("#votes tr", new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + seat)));
    }
}
