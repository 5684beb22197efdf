package org.allianceledger.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.allianceledger.running.Browser.Way;
import org.junit.jupiter.api.Test;

/** Chair and secretary hold a meeting (journey 1): a laptop, no mouse, and nothing typed. */
class MeetingRoomJourneyTest {

    private int interactions;

    @Test
    void recordsAMeetingInUnderFortyPressesWithMinutesThatAreRight() throws IOException {
        Council council = Council.called(Browser.shared().client());
        Page page = Browser.shared().as("sekretariat", Way.DANISH);
        page.onDialog(this::say);
        page.navigate(council.page() + "/room");

        send(page, "Enter");
        assertThat(page.locator(".light")).containsText("9 af 9 pladser");
        send(page, "Enter");
        send(page, "Enter");

        send(page, "Enter");
        assertThat(page.locator(".items li").nth(0)).containsText("vedtaget");

        send(page, "Alt+h");
        press(page, "D");
        press(page, "Tab");
        press(page, "e");
        send(page, "Alt+i");
        assertThat(page.locator(".light")).containsText("8 af 9 pladser");
        send(page, "Enter");
        send(page, "Enter");
        assertThat(page.locator(".light")).containsText("9 af 9 pladser");

        send(page, "Alt+v");
        press(page, "ArrowRight");
        press(page, "Tab");
        press(page, "ArrowRight");
        press(page, "ArrowRight");
        Browser.picture(page, Way.DANISH, "room-vote");
        send(page, "Alt+f");
        assertThat(page.locator(".items li").nth(2)).containsText("vedtaget");

        for (int seat = 1; seat <= 5; seat++) {
            press(page, "Alt+" + seat);
        }
        send(page, "Alt+r");
        assertThat(page.locator(".light")).containsText("4 af 9 pladser");
        Browser.picture(page, Way.DANISH, "room-lost-quorum");
        send(page, "Enter");
        assertThat(page.locator(".readback li")).hasCount(6);
        send(page, "Enter");
        send(page, "Enter");

        assertThat(page.locator("h1")).containsText("Referat R-1");
        assertThat(interactions).isLessThan(40);
        String minutes = page.locator("main").innerText();
        assertThat(minutes)
                .contains("Agnes Prøve mødte kl.")
                .contains("og ledet af Agnes Prøve.")
                .contains("Beslutningsdygtig: 9 af 9 pladser (krav: mere end halvdelen). Tiltrådt uden afstemning.")
                .contains("var inhabil og forlod lokalet under punktets behandling.")
                .contains("Vedtaget med 7 stemmer for og 1 imod; 1 undlod at stemme.")
                .contains("Ikke beslutningsdygtig: 4 af 9 pladser (krav: mere end halvdelen, mindst 5).")
                .contains("Mødet blev hævet kl.");
        Browser.picture(page, Way.DANISH, "minutes");
        page.context().close();
    }

    // A question that asks once is an interaction too.
    private void say(Dialog dialog) {
        interactions++;
        dialog.accept();
    }

    private void press(Page page, String key) {
        interactions++;
        page.keyboard().press(key);
    }

    // A reader waits for the next page before pressing on.
    private void send(Page page, String key) {
        page.evaluate("() => { window.left = true; }");
        press(page, key);
        page.waitForFunction("() => !window.left && document.readyState === 'complete'");
    }
}
