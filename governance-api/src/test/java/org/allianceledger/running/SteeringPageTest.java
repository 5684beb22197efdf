package org.allianceledger.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.allianceledger.running.Browser.Way;
import org.junit.jupiter.api.Test;

class SteeringPageTest {

    private static final String ALLIANCE = "/alliances/fjordlys";

    @Test
    void saysWhetherTheBodyIsReadyAndWhy() throws IOException {
        Council council = Council.called(Browser.shared().client());
        Page page = Browser.shared().as("formand", Way.DANISH);
        page.navigate(ALLIANCE + "/steering?body=" + council.body());
        assertThat(page.locator("h1")).containsText("Er vi klar til");
        assertThat(page.locator(".light")).containsText("9 ventes, og 5 skal der til: 4 må blive væk.");
        assertThat(page.locator("main")).containsText("0 af 6 punkter er klar.");
        page.context().close();
    }

    @Test
    void answersMayIWithWhoCan() throws IOException {
        Page page = Browser.shared().as("sekretariat", Way.DANISH);
        page.navigate(ALLIANCE + "/may-i?who=body-fjordlys-sekretariat/secretariat_lead&kroner=68.000&day=2025-01-15");
        assertThat(page.locator(".notice.bad")).containsText("68.000 kr.");
        page.navigate(ALLIANCE + "/may-i?who=body-fjordlys-sekretariat/secretariat_lead&kroner=12.500&day=2025-01-15");
        assertThat(page.locator(".notice.good")).containsText("M-3");
        page.navigate(ALLIANCE + "/may-i?kroner=mange");
        assertThat(page.locator(".notice.bad")).containsText("12.500");
        page.context().close();
    }

    @Test
    void placesAnItemWithItsProposalAtOnce() throws IOException {
        Council council = Council.called(Browser.shared().client());
        Page page = Browser.shared().as("sekretariat", Way.DANISH);
        page.navigate(council.page());
        Locator form = page.locator("form[action$='/items']");
        field(form, "Titel").fill("Cykelskur");
        field(form, "Indstilling").fill("Vi bygger et skur.");
        field(form, "Hvorfor punktet kommer sent").fill("Tilbuddet kom i går");
        form.getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator(".notice.good")).isVisible();
        assertThat(page.locator("article").last()).containsText("7. Cykelskur");
        assertThat(page.locator("article").last()).containsText("Beslutningen »Cykelskur«");
        page.context().close();
    }

    // By its role too: the label of a choice holds all that can be chosen.
    private static Locator field(Locator form, String name) {
        return form.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(name));
    }
}
