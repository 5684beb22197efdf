package org.allianceledger.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.allianceledger.running.Browser.Way;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class AuditorPageTest {

    private static final String BASE = "/alliances/fjordlys/";

    @Test
    void isForNobodyWhoMayNotReadWhatIsClosed() throws IOException {
        Page page = Browser.shared().as("partner", Way.DANISH);
        Assertions.assertThat(page.navigate(BASE + "audit").status()).isEqualTo(403);
        Page anybody = Browser.shared().anybody(Way.DANISH);
        anybody.navigate(BASE + "audit/history");
        Assertions.assertThat(anybody.url()).contains("/login");
        anybody.navigate(BASE + "why/decision-fjordlys-d12");
        assertThat(anybody.locator("main")).containsText("D-12: Lejeforhold");
        assertThat(anybody.locator("main")).not().containsText("Natlys-lejligheder");
        page.context().close();
        anybody.context().close();
    }

    @Test
    void letsTheSecretariatRecordAReviewAndItsAnswer() throws IOException {
        Page page = Browser.shared().as("sekretariat", Way.DANISH);
        page.navigate(BASE + "audit/reviews");
        page.locator("input[name=key]").fill("REV-PRØVE");
        page.locator("input[name=auditor]").fill("Revisionshuset Ravnsø");
        page.locator("input[name=periodFrom]").fill("2025-01-01");
        page.locator("input[name=periodUntil]").fill("2025-12-31");
        page.locator("textarea[name=scope]").fill("Ti beslutninger genafspillet.");
        page.locator("textarea[name=conclusion]").fill("Ét fund.");
        page.locator("input[name='findings[0].number']").check();
        page.locator("select[name='findings[0].weight']").selectOption("finding");
        page.locator("textarea[name='findings[0].text']").fill("<b>Sent</b> registreret.");
        page.locator("section[aria-labelledby=record] input[name='authority.reference']")
                .fill("Brev af 3. februar 2026");
        page.locator("section[aria-labelledby=record] button").click();
        assertThat(page.locator(".notice.good").first()).containsText("Registreret som nr.");
        var review = page.locator("article")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("REV-PRØVE"));
        assertThat(review).containsText("<b>Sent</b> registreret.");
        review.locator("summary").click();
        review.locator("textarea[name=answer]").fill("Vi registrerer nu inden for tre dage.");
        review.locator("input[name=closed]").check();
        review.locator("input[name='authority.reference']").fill("Notat af 5. februar 2026");
        review.locator("button").click();
        assertThat(review).containsText("Vi registrerer nu inden for tre dage.");
        assertThat(review).containsText("alle fund er lukket");
        page.context().close();
    }
}
