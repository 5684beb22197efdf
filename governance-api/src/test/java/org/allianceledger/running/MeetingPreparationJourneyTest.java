package org.allianceledger.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.Clock;
import java.util.regex.Pattern;
import org.allianceledger.ledger.LedgerCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Chair and secretary before and after the meeting (journey 1): from three weeks ahead until the minutes are public. */
@ParameterizedClass
@MethodSource("org.allianceledger.running.Manner#tried")
class MeetingPreparationJourneyTest {

    private static final String ALLIANCE = "/alliances/fjordlys";

    /** Whom the demonstration's account {@code medlem} belongs to. */
    private static final String FREJA = "person-35fefd4e-045e-4ad6-a339-b05a2d3b795a";

    private final Manner manner;

    MeetingPreparationJourneyTest(Manner manner) {
        this.manner = manner;
    }

    @Test
    void callsAMeetingBuildsItsAgendaAndSeesWhetherAllIsReady() throws IOException {
        Council council = Council.seated(Browser.shared().client());
        Hand hand = Hand.of("sekretariat", manner);
        Page page = hand.page();
        assertThat(page.locator("h1")).containsText("Er vi klar");
        hand.open(ALLIANCE + "/steering?body=" + council.body());
        assertThat(page.locator("main")).containsText("er ikke indkaldt til noget møde");
        hand.fill("Mødets navn", "R-7");
        hand.fill("Dag", LedgerCalendar.today(Clock.systemUTC()).plusDays(21).toString());
        hand.fill("Start", "14:30");
        hand.fill("Sted", "Havnehuset");
        hand.press("Indkald til møde");
        assertThat(page.locator("h1")).containsText("R-7");
        assertThat(page.locator("main")).containsText("kl. 14.30, Havnehuset");
        assertThat(page.locator("main")).containsText("Der er ingen punkter endnu");

        place(hand, "Cykelskur", "Vi bygger et skur.", 1);
        place(hand, "Garage", "", 2);
        hand.press("Luk punkt 2");
        hand.choose("Grund", "forhandling eller økonomi");
        hand.fill(
                "Ses på igen",
                LedgerCalendar.today(Clock.systemUTC()).plusDays(90).toString());
        hand.fill("Neutral titel", "Et køb");
        hand.press("Luk punktet");
        assertThat(page.locator("article").nth(1)).containsText("Lukket punkt: forhandling eller økonomi.");
        String meeting = page.url();

        hand.open(ALLIANCE + "/steering?body=" + council.body());
        assertThat(page.locator("main")).containsText("om 21 dage");
        assertThat(page.locator(".light")).containsText("9 ventes, og 5 skal der til: 4 må blive væk.");
        assertThat(page.locator("main")).containsText("1 af 2 punkter er klar.");
        assertThat(page.locator("section[aria-labelledby=points] li").nth(1)).containsText("mangler");
        hand.press("Byg dagsordenen");
        assertThat(page).hasURL(meeting);

        hand.press("Send dagsorden");
        assertThat(page.locator("main")).containsText("21 dage før mødet");
        assertThat(hand.field("Hvorfor punktet kommer sent")).isVisible();
        hand.fill("Hvorfor punktet kommer sent", "Tilbuddet kom i går");
        place(hand, "Legeplads", "Vi køber to gynger.", 3);
        hand.close();
    }

    @Test
    void asksAMemberWhetherTheyHaveAConflictAndHearsTheAnswer() throws IOException {
        Council council = Council.called(Browser.shared().client());
        council.seatFor(FREJA);
        String title = Seed.unique("Indkøb til værestedet");
        council.mandateFor(FREJA, title);
        String ready = ALLIANCE + "/steering?body=" + council.body();

        Hand member = Hand.of("medlem", manner);
        Locator asked =
                member.page().locator("#conflicts article").filter(new Locator.FilterOptions().setHasText(title));
        assertThat(asked).containsText("ikke besvaret");
        member.press(asked.locator("button.secondary"));
        assertThat(member.page().getByRole(AriaRole.STATUS).first()).containsText("Registreret som nr.");
        assertThat(asked).containsText("du har svaret nej");
        Hand chair = Hand.of("sekretariat", manner);
        chair.open(ready);
        assertThat(chair.page().locator("main")).containsText("svarer nej");

        member.press(asked.locator("button"));
        assertThat(asked).containsText("du har meldt dig inhabil");
        assertThat(asked.locator("button")).hasCount(0);
        chair.open(ready);
        assertThat(chair.page().locator("main")).containsText("har meldt sig inhabil");
        member.close();
        chair.close();
    }

    private static void place(Hand hand, String title, String recommendation, int number) {
        Page page = hand.page();
        Locator form = page.locator("form[action$='/items']");
        hand.fill(Hand.field(form, "Titel"), title);
        hand.fill(Hand.field(form, "Sagsfremstilling"), recommendation.isEmpty() ? "" : "Børnene har bedt om det.");
        hand.fill(Hand.field(form, "Indstilling"), recommendation);
        hand.press("Sæt på dagsordenen");
        assertThat(page.locator("article")).hasCount(number);
        assertThat(page.locator("article").last()).containsText(number + ". " + title);
    }

    @Test
    void holdsItWithAMandateAndHasTheMinutesApprovedAndPublic() throws IOException {
        Council council = Council.called(Browser.shared().client());
        Hand hand = Hand.of("sekretariat", manner);
        Page page = hand.page();
        hand.open(council.page());
        hand.press("Gå til mødelokalet");
        hand.press("Alle 9 er her");
        assertThat(page.locator(".light")).containsText("9 af 9 pladser");
        hand.press(button(page, "Åbn mødet"));
        hand.press("Godkend dagsordenen");

        hand.press("Giv et mandat med beslutningen");
        hand.fill("Mandatets navn", "RM-1");
        hand.choose("Indehaver", "Styregruppen");
        hand.fill("Hvad det bruges til", "Køb til værestedet");
        hand.fill("Grænse pr. disposition, kr.", "5.000");
        hand.fill("Ramme i alt, kr.", "20.000");
        hand.fill(
                "Til og med",
                LedgerCalendar.today(Clock.systemUTC()).plusDays(300).toString());
        hand.press("Skriv mandatet ind");
        assertThat(page.locator("main")).containsText("Følger med beslutningen");
        for (int item = 0; item < 6; item++) {
            hand.press("Tiltrådt uden afstemning");
            assertThat(page.locator(".items li").nth(item)).containsText("vedtaget");
        }
        assertThat(page.locator(".readback li")).hasCount(6);
        hand.press(page.locator(".items summary").nth(1));
        Locator dissent = page.locator(".items li").nth(1);
        hand.choose(Hand.field(dissent, "Hvem"), "Bo Prøve");
        hand.fill(Hand.field(dissent, "Ordlyd"), "Det er for dyrt.");
        hand.press(dissent.locator("button"));
        hand.press("Hæv mødet, og skriv udkast til referat");
        hand.press("Læs udkastet til referat");
        assertThat(page.locator("main")).containsText("Det er for dyrt.");
        hand.press("Til mødets side");

        hand.press("Skriv udkast med bemærkninger");
        hand.fill(page.locator("input[name='remarks[0].text']"), "Der var frugt på bordet.");
        hand.press("Skriv udkast");
        hand.press("Indsigelse mod referatet");
        Locator objection = page.locator("form[action$=ObjectToMinutes]");
        hand.choose(Hand.field(objection, "Hvem"), "Clara Prøve");
        hand.fill(Hand.field(objection, "Ordlyd"), "Jeg kom først kl. 13.10.");
        hand.press("Gør indsigelse");
        assertThat(page.locator("main")).containsText("Jeg kom først kl. 13.10.");
        hand.choose("Svar", "noteret");
        hand.fill(
                Hand.field(page.locator("form[action$=AnswerObjection]"), "Ordlyd"), "Klokken blev noteret ved døren.");
        hand.press("Svar på indsigelsen");
        hand.choose("Godkendes", "af formanden");
        hand.press("Godkend referatet");
        assertThat(page.locator("#mins ~ p, main").last()).containsText("Godkendt");
        hand.close();

        Hand anybody = Hand.ofAnybody(manner);
        anybody.open(council.page().replace("/meetings/", "/minutes/"));
        assertThat(anybody.page().locator("main")).containsText("Der var frugt på bordet.");
        assertThat(anybody.page().locator("main")).containsText("Nøgleordning");
        anybody.close();
    }

    private static Locator button(Page page, String begins) {
        return page.locator("main button")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + begins)));
    }
}
