package org.allianceledger.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.allianceledger.running.Browser.Way;
import org.junit.jupiter.api.Test;

class PublicPagesPageTest {

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
