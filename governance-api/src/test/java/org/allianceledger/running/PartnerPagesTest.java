package org.allianceledger.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.allianceledger.running.Browser.Way;
import org.junit.jupiter.api.Test;

/** The pages about partners and commitments, as they were on a day that nobody changes any more. */
class PartnerPagesTest {

    private static final String BASE = "/alliances/fjordlys";
    private static final String THEN = "?asOf=2026-01-15&knownAt=2026-01-15";

    @Test
    void areNarrowedByWhatTheReaderChoosesAndGoOnFromPageToPage() throws IOException {
        Page page = Browser.shared().anybody(Way.DANISH);
        page.navigate(BASE + "/commitments" + THEN + "&limit=4");
        assertThat(page.locator("tbody tr")).hasCount(4);
        String first = page.locator("tbody tr").first().innerText();
        page.getByText("Næste side").click();
        assertThat(page.locator("tbody tr")).hasCount(4);
        assertThat(page.locator("tbody tr").first().innerText()).isNotEqualTo(first);
        page.navigate(BASE + "/commitments?asOf=2026-01-15");
        page.getByLabel("Giver").selectOption("Region Fjordland");
        page.getByLabel("Status").selectOption("Afløst");
        page.getByText("Vis", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody tr")).containsText("C-5");
        page.getByText("Vis alle").click();
        assertThat(page.locator("tbody tr").nth(5)).isVisible();
        page.context().close();
    }

    @Test
    void areTakenHomeAsASpreadsheetOfTheSameChoice() throws IOException {
        Client client = Browser.shared().client().anonymous();
        String csv =
                client.get(BASE + "/commitments.csv" + THEN + "&overdue=true").body();
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).contains("C-9").doesNotContain("C-4");
    }

    @Test
    void sayWhatIsWrongWithAQuestionThatNobodyCanAnswer() throws IOException {
        Client client = Browser.shared().client().anonymous();
        String[] page = {"Accept", "text/html"};
        assertThat(client.get(BASE + "/commitments?status=nonsense", page).status())
                .isEqualTo(400);
        assertThat(client.get(BASE + "/commitments?after=nonsense", page).status())
                .isEqualTo(400);
        assertThat(client.get(BASE + "/commitments/commitment-none", page).status())
                .isEqualTo(404);
        assertThat(client.get(BASE + "/partners/partner-none", page).status()).isEqualTo(404);
        assertThat(client.get("/alliances/none/partners.pdf", page).status()).isEqualTo(404);
        assertThat(client.get(BASE + "/commitments.csv?dueFrom=nonsense").status())
                .isEqualTo(400);
    }

    @Test
    void keepWhatIsForPartnersBehindTheDoorAlsoOnPaper() throws IOException {
        Client client = Browser.shared().client().anonymous();
        for (String path : List.of("/partner", "/partner.pdf", "/partner/commitments/commitment-fjordlys-c9.pdf")) {
            assertThat(client.get(BASE + path, "Accept", "text/html").headers().firstValue("Location"))
                    .as(path)
                    .hasValueSatisfying(it -> assertThat(it).endsWith("/login"));
        }
    }

    @Test
    void drawTheBurnUpFromTheNumbersOfTheTable() throws IOException {
        Page page = Browser.shared().anybody(Way.DANISH);
        page.navigate(BASE + "/commitments/burn-up" + THEN);
        assertThat(page.locator("#burn-up canvas")).isVisible();
        // Ten came to bind; C-1, C-2, C-3 and C-7 were kept, C-5 was replaced and C-6 released.
        assertThat(page.locator("tbody tr").last().locator("th, td"))
                .hasText(new String[] {"15.1.2026", "10", "4", "2", "4"});
        String data = page.locator("#burn-up").getAttribute("data-course");
        assertThat(data.split("\"day\"", -1)).hasSize(page.locator("tbody tr").count() + 1);
        page.context().close();
    }

    @Test
    void turnAwayAFormWithTooMuchInIt() throws IOException {
        byte[] body = ("--x\r\nContent-Disposition: form-data; name=\"_files\"; filename=\"a\"\r\n\r\n"
                        + "a".repeat(12 * 1024 * 1024) + "\r\n--x--\r\n")
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        int status;
        try {
            status = Browser.shared()
                    .client()
                    .anonymous()
                    .send("POST", BASE + "/partner/evidence", body, "Content-Type", "multipart/form-data; boundary=x")
                    .status();
        } catch (IOException hungUp) {
            // The server need not hear the rest out.
            status = 413;
        }
        assertThat(status).isEqualTo(413);
    }
}
