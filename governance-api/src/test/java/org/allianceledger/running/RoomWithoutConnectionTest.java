package org.allianceledger.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.allianceledger.running.Browser.Way;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A meeting room whose connection comes and goes: what is pressed meanwhile is neither lost nor done twice. */
class RoomWithoutConnectionTest {

    private Page page;
    private Locator notice;

    @BeforeEach
    void open() throws IOException {
        Council council = Council.called(Browser.shared().client());
        page = Browser.shared().as("sekretariat", Way.DANISH);
        page.onDialog(Dialog::accept);
        page.navigate(council.page() + "/room");
        notice = page.locator("[data-room]");
        assertThat(notice).isHidden();
        press("Alle 9 er her");
        assertThat(page.locator(".light")).containsText("9 af 9 pladser");
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    @Test
    void keepsWhatIsPressedAndSendsItInOrder() {
        page.context().setOffline(true);
        press("Åbn mødet");
        assertThat(notice).containsText("Der er ingen forbindelse.");
        assertThat(notice.locator("li")).hasCount(1);
        page.locator("input[name=here]").last().uncheck();
        press("Registrér ankomst og afgang");
        assertThat(notice.locator("li")).hasCount(2);
        assertThat(notice.locator("li").first()).containsText("Åbn mødet");

        page.context().setOffline(false);
        assertThat(notice).containsText("Forbindelsen er tilbage, og det gemte er sendt.");
        assertThat(page.locator(".light")).containsText("8 af 9 pladser");
        press("Godkend dagsordenen");
        assertThat(notice).isHidden();
    }

    @Test
    void recordsOnceWhatWasPressedTwiceAndTellsWhatWasRefused() {
        page.context().setOffline(true);
        press("Åbn mødet");
        press("Åbn mødet");
        press("Registrér ankomst og afgang");
        assertThat(notice.locator("li")).hasCount(3);
        page.context().setOffline(false);
        assertThat(notice).containsText("dette blev ikke registreret");
        assertThat(notice.locator("li")).hasCount(1);
        assertThat(notice.locator("li")).containsText("Registrér ankomst og afgang: ");
        press("Godkend dagsordenen");
    }

    @Test
    void asksWhetherTheServerIsThereAfterAPause() {
        page.clock().install();
        page.reload();
        page.clock().fastForward(20_000);
        press("Åbn mødet");
        assertThat(page.locator("main")).containsText("Godkend dagsordenen");
        assertThat(notice).isHidden();

        page.clock().fastForward(20_000);
        page.route("**/icon.svg", Route::abort);
        press("Godkend dagsordenen");
        assertThat(notice.locator("li")).containsText("Godkend dagsordenen");
        page.unroute("**/icon.svg");
        page.clock().fastForward(6_000);
        assertThat(notice).containsText("det gemte er sendt");
        assertThat(page.locator("main")).containsText("Tiltrådt uden afstemning");
    }

    private void press(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }
}
