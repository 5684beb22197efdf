package org.allianceledger.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.allianceledger.running.Browser.Way;
import org.junit.jupiter.api.Test;

class PublicPagesPageTest {

    private static final long MOST_BYTES = 300_000;

    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("front", "");
        PAGES.put("decisions", "/decisions");
        PAGES.put("decision", "/decisions/decision-fjordlys-fo2");
        PAGES.put("decision-with-effect", "/decisions/decision-fjordlys-d16");
        PAGES.put("decision-closed", "/decisions/decision-fjordlys-d12");
        PAGES.put("agenda", "/agenda");
        PAGES.put("indicator", "/indicators/indicator-fjordlys-i1");
        PAGES.put("pilots", "/pilots");
        PAGES.put("money", "/money");
        PAGES.put("narrative", "/narrative");
        PAGES.put("openness", "/openness");
        PAGES.put("heard", "/heard");
        PAGES.put("search", "/search?q=bolig");
        PAGES.put("minutes-list", "/minutes");
        PAGES.put("minutes", "/minutes/meeting-fjordlys-sg05x");
        PAGES.put("open-data", "/open-data");
        PAGES.put("leadership", "/pictures/leadership");
        PAGES.put("mandates", "/pictures/mandates");
    }

    @Test
    void areAccessibleInBothLanguagesAndLights() throws IOException {
        for (Way way : new Way[] {Way.DANISH, Way.ENGLISH.dark()}) {
            Page page = Browser.shared().anybody(way);
            for (var it : PAGES.entrySet()) {
                page.navigate("/alliances/fjordlys" + it.getValue());
                Browser.picture(page, way, "public-" + it.getKey());
                Browser.requireAccessible(page);
                assertThat(page.locator("main").innerText()).as(it.getKey()).doesNotContain("??");
            }
            page.context().close();
        }
    }

    @Test
    void fitAPhone() throws IOException {
        Page page = Browser.shared().anybody(Way.DANISH.narrow());
        for (var it : PAGES.entrySet()) {
            page.navigate("/alliances/fjordlys" + it.getValue());
            Browser.picture(page, Way.DANISH.narrow(), "public-" + it.getKey());
            Browser.requireNoSidewaysScrolling(page);
        }
        page.context().close();
    }

    @Test
    void transferLittleAndKeepToThePolicy() throws IOException {
        for (String address : new String[] {"", "/indicators/indicator-fjordlys-i1"}) {
            Page page = Browser.shared().anybody(Way.DANISH);
            var bytes = new AtomicLong();
            CDPSession network = page.context().newCDPSession(page);
            network.send("Network.enable");
            network.on(
                    "Network.loadingFinished",
                    it -> bytes.addAndGet(it.get("encodedDataLength").getAsLong()));
            page.onConsoleMessage(it -> assertThat(it.text()).doesNotContain("Content Security Policy"));
            var answer = page.navigate("/alliances/fjordlys" + address);
            page.waitForTimeout(1500);
            assertThat(bytes.get()).as(address).isBetween(10_000L, MOST_BYTES);
            assertThat(answer.headers().get("content-security-policy"))
                    .contains("default-src 'none'")
                    .contains("script-src 'self'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers()).containsEntry("x-content-type-options", "nosniff");
            page.context().close();
        }
    }

    @Test
    void doNotShowWhatIsOfAnotherAlliance() throws IOException {
        Client anybody = Browser.shared().client().anonymous();
        assertThat(anybody.get("/alliances/another/decisions/decision-fjordlys-fo2", "Accept", "text/html")
                        .status())
                .isEqualTo(404);
        assertThat(anybody.get("/alliances/fjordlys/decisions/decision-unknown", "Accept", "text/html")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void offerAFeedThatNamesWhatIsClosedByItsOpenTitle() throws IOException {
        Client.Answer feed = Browser.shared().client().anonymous().get("/alliances/fjordlys/feed.atom");
        assertThat(feed.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
        assertThat(feed.body())
                .contains("<feed xmlns=\"http://www.w3.org/2005/Atom\"")
                .contains("D-32 Kommunikationspolitik v2")
                .doesNotContain("lejeaftale");
    }

    @Test
    void listOnlyDownloadsThatAreOpen() throws IOException {
        Page page = Browser.shared().anybody(Way.DANISH);
        page.navigate("/alliances/fjordlys/open-data");
        Client anybody = Browser.shared().client().anonymous();
        for (var link : page.locator("main table a").all()) {
            assertThat(anybody.get(link.getAttribute("href")).status())
                    .as(link.getAttribute("href"))
                    .isEqualTo(200);
        }
        page.context().close();
    }
}
