package org.allianceledger.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** An auditor reviews the demonstration, question by question, and finds what the story says. */
@ParameterizedClass
@MethodSource("org.allianceledger.running.Manner#tried")
class AuditorJourneyTest {

    private static final String AUDIT = "/alliances/fjordlys/audit";
    private static final String YEAR = "?from=2024-01-01&to=2024-12-31";

    private final Manner manner;

    private Hand hand;
    private Page page;

    AuditorJourneyTest(Manner manner) {
        this.manner = manner;
    }

    @BeforeEach
    void enter() throws IOException {
        hand = Hand.of("revisor", manner);
        page = hand.page();
    }

    @AfterEach
    void leave() {
        hand.close();
    }

    @Test
    void beginsWithPeriodPopulationAndIntegrity() {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Revision: periode, population og integritet");
        hand.open(AUDIT + YEAR);
        Locator figures = page.locator(".figures");
        assertThat(figures).containsText("2 afvisninger");
        assertThat(figures).containsText("1 dispositioner");
        assertThat(page.getByText("Denne node underskriver loggen.")).isVisible();
        hand.press(figures.getByText("afvisninger"));
        Locator refusals = page.locator("tbody tr");
        assertThat(refusals).hasCount(2);
        assertThat(refusals.nth(0)).containsText("over årsrammen");
        assertThat(refusals.nth(1)).containsText("mandatet udløbet");
    }

    @Test
    void provesThatTheLogExtendsTheCheckpointAtHand() throws IOException {
        String kept = Browser.shared().client().get("/log/checkpoint").body();
        hand.open(AUDIT);
        compare(kept);
        assertThat(page.locator("#answer")).hasClass(Pattern.compile("good"));
        assertThat(page.locator("#answer")).containsText("alliance-ledger.local/");
        int size = kept.indexOf('\n') + 1;
        compare(kept.substring(0, size) + "7" + kept.substring(size));
        assertThat(page.locator("#answer")).containsText("Underskriften passer ikke");
        compare("Kære revisor");
        assertThat(page.locator("#answer")).containsText("Det er ikke et kontrolpunkt");
    }

    private void compare(String note) {
        hand.fill(page.locator("textarea[name=checkpoint]"), note);
        hand.press("Sammenlign");
        assertThat(page.locator("#answer")).isVisible();
    }

    @Test
    void hasTheWholeLogCheckedAndTakesIt() {
        hand.open(AUDIT);
        hand.press("Efterprøv");
        assertThat(page.locator("#check-progress .good")).containsText("Alt holder");
        var download = page.waitForDownload(() -> hand.press("Hent hele loggen (audit.zip)"));
        Assertions.assertThat(download.suggestedFilename()).isEqualTo("audit.zip");
        Assertions.assertThat(download.failure()).isNull();
    }

    @Test
    void seesTheVoteOnFo2AsItWasKnownAndAsItIs() {
        hand.open(AUDIT + "/time?asOf=2024-10-03&knownAt=2024-09-20");
        assertThat(fact("FO-2")).containsText("vedtaget 7-0-1");
        hand.open(AUDIT + "/time?asOf=2024-10-03&knownAt=2024-10-03");
        assertThat(fact("FO-2")).containsText("vedtaget 6-1-1");
        hand.open(AUDIT + "/compare?asOf=2024-10-03&knownAt=2024-09-20&asOf2=2024-10-03&knownAt2=2024-10-03");
        Locator row = page.locator("tr.mark-changed").filter(new Locator.FilterOptions().setHasText("FO-2"));
        assertThat(row).containsText("7-0-1");
        assertThat(row).containsText("6-1-1");
        assertThat(row).containsText("ændret");
    }

    private Locator fact(String name) {
        return page.locator("dl.state dt")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + name)))
                .locator("xpath=following-sibling::dd[1]")
                .first();
    }

    @Test
    void playsFromOneChangeToTheNext() {
        hand.open(AUDIT + "/time?asOf=2024-05-31&knownAt=2024-05-31");
        assertThat(page.locator("#state")).containsText("Ingeborg Falk, ");
        hand.press("Afspil");
        assertThat(page.locator("#state")).containsText("konstitueret: Rasmus Toft");
        hand.press(page.locator("[data-play]"));
        Locator slide = page.locator("input[type=range][data-for=asOf]");
        hand.slideToStart(slide);
        assertThat(page.locator("#asOf")).hasValue("2023-01-11");
        assertThat(page.locator("#state h2")).containsText("11. januar 2023");
    }

    @Test
    void replaysD14AndFindsWhatItWasDecidedOn() {
        hand.open(AUDIT + "/lists/reliance");
        assertThat(page.locator("tbody tr")).containsText(new String[] {"71"});
        assertThat(page.locator("tbody tr")).containsText(new String[] {"79"});
        hand.press(page.locator("tbody a").first());
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("D-14");
        assertThat(page.locator("main")).containsText("var tallet 71. Det er nu 79");
        assertThat(page.locator("main")).containsText("Det samme kommer ud");
        assertThat(page.locator("main")).containsText("Udfald: vedtaget, 7-1-0");
        assertThat(page.locator("main")).containsText("ved fuldmagt til S5");
        assertThat(page.locator("main")).containsText("hashen er den samme");
        hand.open(AUDIT + "/decisions/decision-fjordlys-fo2");
        assertThat(page.locator(".round .wait").first()).containsText("7-0-1");
        assertThat(page.locator(".round .wait").first()).containsText("6-1-1");
    }

    @Test
    void findsTheRefusalsInTheirOrder() {
        hand.open(AUDIT + "/lists/refusals");
        Assertions.assertThat(page.locator("tbody tr td:nth-child(4)").allInnerTexts())
                .containsExactly(
                        "ingen fuldmagt til at give tilsagn",
                        "for mange led",
                        "over grænsen pr. disposition",
                        "over årsrammen",
                        "mandatet udløbet",
                        "mandatet tilbagekaldt");
    }

    @Test
    void plansByWhereTheRiskIs() {
        hand.open(AUDIT + "/lists/gaps" + YEAR);
        assertThat(page.locator("tbody")).containsText("73");
        hand.open(AUDIT + "/lists/quorum");
        assertThat(page.locator("tbody")).containsText("D-11");
        hand.open(AUDIT + "/lists/chair");
        assertThat(page.locator("tbody")).containsText("22.000 kr.");
        hand.open(AUDIT + "/lists/recusals");
        assertThat(page.locator("tbody tr")).hasCount(9);
        hand.open(AUDIT + "/lists/late?lateBy=5");
        assertThat(page.locator("tbody")).containsText("Baseline fastsat");
        hand.open(AUDIT + "/lists/corrections");
        for (String corrected : List.of("Måling rettet", "Stemme rettet", "Tilføjelse til referat")) {
            assertThat(page.locator("tbody")).containsText(corrected);
        }
        var csv = page.waitForDownload(() -> hand.press("Hent som CSV"));
        Assertions.assertThat(csv.suggestedFilename()).isEqualTo("corrections.csv");
    }

    @Test
    void asksWhyAndWhatWouldFall() {
        hand.open("/alliances/fjordlys/why/mandate-fjordlys-m4");
        assertThat(page.getByText("Kæden fører hele vejen")).isVisible();
        assertThat(page.locator("section[aria-labelledby=down]")).containsText("M-5");
        assertThat(page.locator("svg.authority .subject")).hasCount(1);
    }

    @Test
    void drawsASampleThatAnybodyCanDrawAgain() {
        hand.open(AUDIT);
        hand.press("Stikprøve");
        hand.fill("Frø", "7-12-19-24-31-33");
        hand.fill("Hvor mange", "5");
        hand.press("Træk");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Alle 5 trukne kommer ud");
        assertThat(page.locator("tbody tr")).hasCount(5);
        String first = page.locator("tbody th").first().innerText();
        APIResponse dossiers =
                page.request().get(page.getByText("Hent sagsmapper og beviser").getAttribute("href"));
        assertThat(dossiers).isOK();
        Assertions.assertThat(dossiers.headers().get("content-type")).isEqualTo("application/zip");
        hand.open(AUDIT + "/sample?seed=7-12-19-24-31-33&size=5");
        assertThat(page.locator("tbody th").first()).hasText(first);
        hand.press(page.locator("tbody a").first());
        assertThat(page.locator("main")).containsText("Det samme kommer ud");
    }

    @Test
    void readsEventsAndReviewsAndWritesNothing() {
        hand.open(AUDIT + "/history?event=MeasurementCorrected");
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody")).containsText("offentliggjort");
        hand.open(AUDIT + "/reviews");
        assertThat(page.locator("article").filter(new Locator.FilterOptions().setHasText("REV-2024")))
                .containsText("REV-2024");
        assertThat(page.locator("main")).containsText("D-15 afløste D-14 på den rettede måling.");
        assertThat(page.locator("main form")).hasCount(0);
    }
}
