package org.allianceledger.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.allianceledger.running.Browser.Way;
import org.junit.jupiter.api.Test;

/** Whoever is new reads in ten minutes what it is about, what she can decide, and what becomes public about her. */
class NewMemberJourneyTest {

    private static final String MEMBER = "/alliances/fjordlys/member?seat=seat-fjordlys-s9&asOf=2026-01-15";

    @Test
    void readsItInTenMinutes() throws IOException {
        for (Way way : new Way[] {Way.DANISH, Way.ENGLISH, Way.DANISH.dark(), Way.DANISH.narrow()}) {
            Page page = Browser.shared().as("sekretariat", way);
            page.navigate(MEMBER);
            Browser.picture(page, way, "member");
            Browser.requireAccessible(page);
            Browser.requireNoSidewaysScrolling(page);
            assertThat(page.locator("#matters li")).hasCount(3);
            assertThat(page.locator("#matters")).containsText("FA-2");
            assertThat(page.locator("#matters")).containsText("FO-2");
            assertThat(page.locator("#seat")).containsText("S9");
            assertThat(page.locator("#since")).containsText("D-31");
            assertThat(page.locator("#public")).containsText(way.lang().equals("da") ? "dæknavn" : "alias");
            page.context().close();
        }
    }

    @Test
    void isNotForEverybody() throws IOException {
        Page page = Browser.shared().anybody(Way.DANISH);
        page.navigate(MEMBER);
        assertThat(page.locator("input[name=password]")).isVisible();
        page.context().close();
    }
}
