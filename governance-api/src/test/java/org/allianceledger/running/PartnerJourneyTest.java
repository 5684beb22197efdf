package org.allianceledger.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.allianceledger.ledger.LedgerCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Birthe of Bølgebryderen answers for what her organisation has promised, and shows her board. */
@ParameterizedClass
@MethodSource("org.allianceledger.running.Manner#tried")
class PartnerJourneyTest {

    private static final String BASE = "/alliances/fjordlys";
    private static final String US = "partner-fjordlys-boelgebryderen";
    private static final String C1 = BASE + "/commitments/commitment-fjordlys-c1";

    @TempDir
    Path folder;

    private final Manner manner;

    PartnerJourneyTest(Manner manner) {
        this.manner = manner;
    }

    @Test
    void seesFirstWhatItOwesAndThenWhatOthersOwe() throws IOException {
        Hand hand = Hand.of("partner", manner);
        Page page = hand.page();
        assertThat(page.locator("h1")).hasText("Vores forpligtelser");
        assertThat(hand.field("Set som partneren")).hasValue(US);
        assertThat(page.locator(".figures a"))
                .hasText(new String[] {"Forfalder snart", "Forsinket", "Venter på andre", "Andre skylder os"});
        APIResponse calendar = page.request()
                .get(page.getByText("Vores frister til kalenderen").getAttribute("href"));
        assertThat(calendar.status()).isEqualTo(200);
        assertThat(calendar.text()).startsWith("BEGIN:VCALENDAR");
        hand.press("Hvem kan binde alliancen i dag?");
        assertThat(page.locator("h1")).hasText("Mandater");
        assertThat(page.locator("tbody")).containsText("sekretariatsleder");
        hand.open(BASE + "/partner");
        hand.press("Adgangsnøgler til vores egne systemer");
        assertThat(page.getByText("Adgang for jeres systemer")).isVisible();
        hand.open(BASE + "/partner");
        hand.press("Status på ét ark til bestyrelsen");
        assertThat(page.locator("h1")).hasText("Status for Boligforeningen Bølgebryderen");
        hand.close();
    }

    @Test
    void seesExactlyWhatWasPromisedAndWhatBecameOfIt() throws IOException {
        Hand hand = Hand.ofAnybody(manner);
        Page page = hand.page();
        hand.open(C1);
        Locator main = page.locator("main");
        assertThat(main).containsText("Tolv ungdomsboliger stilles til rådighed for unge i Natlys.");
        assertThat(main).containsText("Organisationsbestyrelsens beslutning 27. marts 2023");
        assertThat(fact(page, "Oprindelig frist")).hasText("30. juni 2024");
        assertThat(fact(page, "Frist nu")).containsText("31. marts 2025");
        assertThat(fact(page, "Sluttede")).hasText("28. marts 2025");
        assertThat(main).containsText("8 / 12 ungdomsboliger");
        assertThat(main).containsText("af Arbejdsgruppe Bolig den 3.4.2025: helt opfyldt");
        assertThat(page.locator("ol.versions > li").first()).containsText("Version 2 fra 12. september 2024");
        Locator amended = page.locator("tr", new Page.LocatorOptions().setHasText("Vilkår ændret"));
        assertThat(amended.getByRole(AriaRole.LINK).first())
                .hasAttribute("href", BASE + "/decisions/decision-fjordlys-d16");
        assertThat(amended).containsText("D-16: Genforhandling af C-1");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Opfyldt"))
                        .last())
                .containsText("28.3.2025");
        hand.close();
    }

    @Test
    void wasLateWhileTheOldTermsApplied() throws IOException {
        Hand hand = Hand.ofAnybody(manner);
        Page page = hand.page();
        hand.open(C1 + "?asOf=2024-08-01&knownAt=2024-08-01");
        Locator main = page.locator("main");
        assertThat(main).containsText("Forsinket");
        assertThat(main).containsText("Under genforhandling");
        assertThat(main).containsText("32 dage over fristen");
        assertThat(main).containsText("De gamle vilkår gælder, til et organ har besluttet andet.");
        assertThat(fact(page, "Frist nu")).containsText("30. juni 2024");
        hand.close();
    }

    @Test
    void findsOnlyC9RedInJanuary2026() throws IOException {
        Hand hand = Hand.ofAnybody(manner);
        Page page = hand.page();
        hand.open(BASE + "/commitments?asOf=2026-01-15&knownAt=2026-01-15&overdue=true");
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody tr")).containsText("C-9");
        assertThat(page.locator("tbody tr")).containsText("giveren siger 4");
        assertThat(page.locator("tbody tr")).containsText("oprindelig frist 31.12.2025");
        hand.close();
    }

    @Test
    void reportsSubmitsEvidenceAndAsksForOtherTerms() throws IOException {
        String key = "T-" + UUID.randomUUID().toString().substring(0, 8);
        promise(key);
        Hand hand = Hand.of("partner", manner);
        Page page = hand.page();
        hand.open(BASE + "/partner?partner=" + US);
        assertThat(page.locator("h1")).hasText("Vores forpligtelser");
        Locator task = page.locator(".cards li", new Page.LocatorOptions().setHasText(key));
        assertThat(task).containsText("oprindelig frist");
        hand.press(task.getByText("Indberet eller svar"));
        String answer = page.url();

        hand.fill("Leveret i alt, af 12 boliger", "8");
        hand.fill("Hvordan det går", "Otte er klar <script>alert(1)</script>");
        hand.press("Indberet");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Registreret som nr.");
        assertThat(page.locator("main")).containsText("8 / 12 boliger");
        assertThat(page.locator("main")).containsText("Otte er klar <script>alert(1)</script>");

        hand.open(answer);
        hand.press("Indsend dokumentation");
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        assertThat(page.locator("[name=title]")).hasAttribute("aria-invalid", "true");
        hand.hand(page.locator("[name=_files]"), file("tilladelse.pdf", 2_000));
        hand.press("Indsend dokumentation");
        assertThat(page.locator("main")).containsText("Modtaget: tilladelse.pdf");
        hand.fill(page.locator("[name=title]"), "Otte tilladelser");
        hand.press("Indsend dokumentation");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Registreret som nr.");
        assertThat(page.locator("main")).containsText("Otte tilladelser");
        assertThat(page.locator("main")).containsText("Venter på vurdering");
        var download = page.waitForDownload(() -> hand.press(page.getByText("tilladelse.pdf")));
        assertThat(download.path()).hasSize(2_000);

        hand.open(answer);
        hand.fill("Hvad I ønsker", "Tre måneder mere");
        hand.fill("Begrundelse", "Kloakering");
        hand.fill(
                "Ønsket frist",
                LedgerCalendar.today(java.time.Clock.systemUTC()).plusDays(130).toString());
        hand.press("Bed om andre vilkår");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Registreret som nr.");
        assertThat(page.locator("main")).containsText("De gamle vilkår gælder, til et organ har besluttet andet.");
        hand.open(BASE + "/partner?partner=" + US);
        assertThat(page.locator("#waiting + ul")).containsText(key);
        hand.close();
    }

    @Test
    void answersOnlyForItsOwn() throws IOException {
        Hand hand = Hand.of("partner", manner);
        Page page = hand.page();
        hand.open(BASE + "/commitments/commitment-fjordlys-c9");
        assertThat(page.getByText("Indberet, dokumentér eller bed om andre vilkår"))
                .hasCount(0);
        hand.open(BASE + "/partner/commitments/commitment-fjordlys-c9");
        assertThat(page.locator("main")).containsText("Det er Lyngfjord Erhvervsskole, der svarer for den.");
        assertThat(page.locator("main form")).hasCount(0);
        hand.close();
    }

    @Test
    void isToldThatADocumentIsTooLarge() throws IOException {
        Hand hand = Hand.of("sekretariat", manner);
        Page page = hand.page();
        hand.open(BASE + "/partner/commitments/commitment-fjordlys-c9");
        hand.hand(page.locator("[name=_files]"), file("film.bin", 11 * 1024 * 1024 + 1));
        Object said = page.locator("[name=_files]").evaluate("it => it.validationMessage");
        assertThat(said).asString().contains("mere end 10 MB");
        String here = page.url();
        hand.press("Indsend dokumentation");
        assertThat(page.url()).isEqualTo(here);
        hand.close();
    }

    @Test
    void takesAStatusOnPaperThatStaysTheSame() throws IOException {
        Hand hand = Hand.ofAnybody(manner);
        Page page = hand.page();
        String then = "/status?asOf=2024-08-01&knownAt=2024-08-01";
        hand.open(BASE + "/partners/" + US + then);
        APIResponse answer = page.request().get(page.getByText("Hent som PDF").getAttribute("href"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).containsEntry("content-type", "application/pdf");
        try (PDDocument pdf = Loader.loadPDF(answer.body())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(
                            "Status for Boligforeningen Bølgebryderen",
                            "Pr. 1. august 2024",
                            "Forsinket",
                            "oprindelig frist 30.6.2024",
                            "asOf=2024-08-01")
                    .doesNotContain("Log ind", "Hent som PDF");
        }
        hand.open(BASE + "/partners/" + US + "/status");
        assertThat(page.url()).contains("asOf=").contains("knownAt=");
        hand.close();
    }

    @Test
    void seesWhoElseIsInvolvedByTheSameRules() throws IOException {
        Hand hand = Hand.ofAnybody(manner);
        Page page = hand.page();
        hand.open(BASE + "/commitments/matrix?asOf=2026-01-15&knownAt=2026-01-15");
        assertThat(page.locator("svg.network [class~=late].edge")).hasCount(1);
        Locator school =
                page.locator("table").first().locator("tr", new Locator.LocatorOptions().setHasText("Erhvervsskole"));
        assertThat(school.locator("td").nth(1)).hasText("1");
        assertThat(school.locator("td").nth(2)).hasText("1");
        hand.open(BASE + "/partners/partner-fjordlys-haldor?asOf=2026-01-15&knownAt=2026-01-15");
        assertThat(page.locator("main")).containsText("Ikke partner den dag");
        assertThat(page.locator("main")).containsText("4 af 10 lærepladser godkendt");
        hand.close();
    }

    private static void promise(String key) throws IOException {
        LocalDate today = LedgerCalendar.today(java.time.Clock.systemUTC());
        Client.Answer given = Browser.shared()
                .client()
                .post("/api/v1/alliances/alliance-fjordlys/commitments", """
                    {"giver":"%s","representative":"person-a6a9f4c6-1fb6-4386-88d4-3bbc199cb9c7",
                     "proof":{"kind":"board_decision","reference":"Bestyrelsen","given":"%s"},
                     "promise":{"key":"%s","title":"Tolv boliger til","deliverable":"Tolv boliger mere.",
                       "goals":["goal-fjordlys-bolig"],"due":"%s","quantity":{"amount":12,"unit":"boliger"},
                       "evidenceRule":"Ibrugtagningstilladelse"},
                     "from":"%s","authority":{"kind":"notice","reference":"Brev"}}\
                    """.formatted(
                                US, today, key, today.plusDays(40), today));
        assertThat(given.status()).as(given.body()).isEqualTo(201);
    }

    // By its place, since a browser told eleven megabytes over a pipe takes its time.
    private Path file(String name, int size) throws IOException {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) 'x');
        return Files.write(folder.resolve(name), bytes);
    }

    private static Locator fact(Page page, String name) {
        return page.locator("dt:text-is('" + name + "') + dd");
    }
}
