package org.allianceledger.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.UUID;
import org.allianceledger.running.Browser.Way;
import org.junit.jupiter.api.Test;

class LivePageTest {

    @Test
    void saysThatThereIsNewsAndLeavesTheReaderWhereSheIs() throws IOException {
        Page page = Browser.shared().anybody(Way.DANISH);
        page.waitForResponse(
                it -> it.url().endsWith("/live") && it.status() == 200,
                () -> page.navigate("/alliances/fjordlys/decisions"));
        assertThat(page.locator("[data-live-news]")).isHidden();
        page.locator("select[name=which]").focus();
        Browser.shared()
                .client()
                .post(
                        "/api/v1/alliances/alliance-fjordlys/access-requests",
                        "{\"key\":\"%s\",\"by\":\"Avis\",\"about\":\"Referater\",\"occurred\":\"2026-01-20\","
                                        .formatted("AI-" + UUID.randomUUID())
                                + "\"authority\":{\"kind\":\"notice\",\"reference\":\"Brev\"}}");
        assertThat(page.locator("[data-live-news]")).isVisible();
        assertThat(page.locator("select[name=which]")).isFocused();
        Browser.requireAccessible(page);
        page.locator("[data-live-news] a").click();
        assertThat(page.locator("[data-live-news]")).isHidden();
        page.context().close();
    }
}
