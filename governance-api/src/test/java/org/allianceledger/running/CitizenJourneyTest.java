package org.allianceledger.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.regex.Pattern;
import org.allianceledger.running.Browser.Way;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A journalist asks what was decided, with which money, and whether it worked; nobody logs in. */
class CitizenJourneyTest {

    private Page page;

    @BeforeEach
    void arrives() throws IOException {
        page = Browser.shared().anybody(Way.DANISH);
        page.navigate("/alliances/fjordlys");
    }

    @AfterEach
    void leaves() {
        page.context().close();
    }

    @Test
    void findsADecisionAndSeesThatItWasSuperseded() {
        page.locator("input[name=q]").fill("to nye steder");
        page.keyboard().press("Enter");
        link("Natlys udvides til to nye steder").last().click();
        assertThat(page.locator("h1")).hasText("Natlys udvides til to nye steder");
        assertThat(page.getByText("7 for, 1 imod, 0 hverken for eller imod")).isVisible();
        assertThat(row("S6")).containsText("Thomas Ravn");
        assertThat(row("S6")).containsText("imod");
        assertThat(row("S4")).containsText("ved fuldmagt");
        assertThat(page.locator("blockquote").first()).containsText("Mindretalsudtalelse");
        assertThat(page.getByText("sagde 71 dengang; rettet til 79")).isVisible();
        link(Pattern.compile("^D-15 ")).click();
        assertThat(page.locator("h1")).containsText("ét nyt sted");
    }

    @Test
    void seesOfAClosedItemThatItExistsAndHowToAskForIt() {
        page.locator("input[name=q]").fill("lejeforhold");
        page.keyboard().press("Enter");
        link("Lejeforhold").first().click();
        link("Lejeforhold").click();
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
            page.navigate("/alliances/fjordlys/search?q=" + secret);
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Ingen fund");
        }
        page.navigate("/alliances/fjordlys/search?q=%25%25");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Ingen fund");
    }

    @Test
    void readsACorrectedVoteAsItStoodBefore() {
        page.navigate("/alliances/fjordlys/decisions/decision-fjordlys-fo2");
        assertThat(page.getByText("6 for, 1 imod, 1 hverken for eller imod")).isVisible();
        link("Se, hvad der stod før rettelsen").click();
        assertThat(page.getByText("7 for, 0 imod, 1 hverken for eller imod")).isVisible();
        link("Se den, som den er nu").click();
        assertThat(page.getByText("6 for, 1 imod, 1 hverken for eller imod")).isVisible();
        assertThat(page.getByText("Som offentliggjort den")).isVisible();
        page.locator("#permanent").click();
        assertThat(page).hasURL(Pattern.compile("asOf=\\d{4}-\\d\\d-\\d\\d&knownAt=\\d{4}-.*Z$"));
        assertThat(page.getByText("6 for, 1 imod, 1 hverken for eller imod")).isVisible();
    }

    @Test
    void followsTheMoneyToWhatCameOfIt() {
        link("Følg pengene fra bevilling til resultat").click();
        Locator grant = page.locator("#commitment-fjordlys-c3");
        assertThat(grant).containsText("3.000.000 kr.");
        assertThat(grant).containsText("Strandsvalefonden");
        assertThat(grant).containsText("C-1");
        assertThat(grant).containsText("(12 af 12");
        assertThat(grant).containsText("Tolv unge er flyttet ind i egen bolig.");
        grant.getByText("I-1: unge uden fast bolig").click();
        assertThat(page.locator("#series")).containsText("71");
        assertThat(page.locator("#series")).containsText("rettet 18. april 2024");
        assertThat(page.locator(".chart canvas")).isVisible();
        page.locator("input[name=knownAt]").fill("2024-03-21");
        page.keyboard().press("Enter");
        assertThat(page.locator("#series")).containsText("71");
        assertThat(page.locator("#series")).not().containsText("79");
        page.locator("input[name=knownAt]").fill("2024-03-04");
        page.keyboard().press("Enter");
        assertThat(page.locator("#series")).not().containsText("71");
    }

    @Test
    void readsWhatChangedInTheGoals() {
        page.navigate("/alliances/fjordlys/agenda");
        assertThat(page.locator("#differences")).containsText("36");
        page.navigate("/alliances/fjordlys/agenda?asOf=2024-12-31");
        assertThat(page.getByText("FA-1, gældende fra")).isVisible();
    }

    @Test
    void readsSmallWinsWithoutSmallNumbers() {
        page.navigate("/alliances/fjordlys/pilots");
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
