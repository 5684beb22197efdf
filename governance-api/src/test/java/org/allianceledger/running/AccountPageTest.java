package org.allianceledger.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.allianceledger.running.Browser.Way;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class AccountPageTest {

    private static final String DECISIONS = "/api/v1/bodies/body-fjordlys-styregruppe/decisions";
    private static final String HANDOVER = "/api/v1/alliances/fjordlys/handover";

    @Test
    void givesASystemATokenOnceAndTakesItBack() throws IOException {
        Page page = Browser.shared().as("formand", Way.DANISH);
        page.navigate("/account");
        page.locator("section[aria-labelledby=tokens] input[name=label]").fill("regnskab");
        page.getByRole(AriaRole.BUTTON, named("Lav en adgangsnøgle")).click();
        String secret = page.locator("[data-secret]").innerText();
        Client client = Browser.shared().client();
        String[] bearer = {"Authorization", "Bearer " + secret};
        Assertions.assertThat(client.anonymous().get(HANDOVER).status()).isEqualTo(401);
        Assertions.assertThat(client.anonymous().get(HANDOVER, bearer).status()).isEqualTo(200);
        String act = "{\"title\": \"Nej\", \"text\": \"En nøgle til at læse med handler ikke.\"}";
        Assertions.assertThat(client.anonymous().post(DECISIONS, act, bearer).status())
                .isEqualTo(403);
        page.reload();
        assertThat(page.locator("[data-secret]")).hasCount(0);
        page.getByRole(AriaRole.BUTTON, named("Tilbagekald adgangsnøglen regnskab"))
                .click();
        assertThat(page.getByText("Adgangsnøglen er tilbagekaldt.")).isVisible();
        Assertions.assertThat(client.anonymous().get(HANDOVER, bearer).status()).isEqualTo(401);
        page.context().close();
    }

    @Test
    void changesNoPasswordForWhoDoesNotKnowTheOldOne() throws IOException {
        Page page = Browser.shared().as("formand", Way.DANISH);
        page.navigate("/account");
        page.locator("input[name=old]").fill("gæt");
        page.locator("input[name=password]").fill("et helt nyt kodeord");
        page.getByRole(AriaRole.BUTTON, named("Skift kodeord")).click();
        assertThat(page.locator("small.wrong")).hasText("Det nuværende kodeord er forkert.");
        page.context().close();
    }

    @Test
    void letsSomebodyInWithoutAPassword() throws IOException {
        Page page = Browser.shared().as("formand", Way.DANISH);
        authenticator(page);
        page.navigate("/account");
        Locator add = page.locator("form[data-passkey=register]");
        add.locator("input[name=label]").fill("Formandens telefon");
        add.locator("button").click();
        assertThat(page.getByText("Formandens telefon")).isVisible();
        page.getByRole(AriaRole.BUTTON, named("Log ud")).click();
        page.navigate("/login");
        page.getByRole(AriaRole.BUTTON, named("Log ind uden kodeord")).click();
        page.waitForURL(it -> it.contains("/alliances/fjordlys"));
        page.navigate("/account");
        assertThat(page.locator("dl.facts")).containsText("formand");
        page.getByRole(AriaRole.BUTTON, named("Fjern enheden Formandens telefon"))
                .click();
        assertThat(page.getByText("Formandens telefon")).hasCount(0);
        page.getByRole(AriaRole.BUTTON, named("Log ud")).click();
        page.navigate("/login");
        page.getByRole(AriaRole.BUTTON, named("Log ind uden kodeord")).click();
        assertThat(page.locator("[data-passkey-problem]")).isVisible();
        page.context().close();
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }

    /** A device with a lock of its own, as Chromium makes one up for tests. */
    private static void authenticator(Page page) {
        CDPSession devtools = page.context().newCDPSession(page);
        devtools.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var device = new JsonObject();
        device.add("options", options);
        devtools.send("WebAuthn.addVirtualAuthenticator", device);
    }
}
