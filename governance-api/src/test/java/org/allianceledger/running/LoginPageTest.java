package org.allianceledger.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.allianceledger.running.Browser.Way;
import org.junit.jupiter.api.Test;

class LoginPageTest {

    @Test
    void needsNoMouseAndSaysWhatWasWrong() throws IOException {
        Page page = Browser.shared().anybody(Way.DANISH);
        page.navigate("/login");
        page.keyboard().type("nobody");
        page.keyboard().press("Tab");
        page.keyboard().type("wrong");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("forkert");
        page.context().close();
    }

    @Test
    void leadsInAndOutAgain() throws IOException {
        Page page = Browser.shared().as("sekretariat", Way.DANISH);
        assertThat(page.locator("header a[href='/account']")).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log ud"))
                .click();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Log ind")))
                .isVisible();
        page.context().close();
    }
}
