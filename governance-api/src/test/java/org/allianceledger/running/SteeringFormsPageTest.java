package org.allianceledger.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.allianceledger.running.Browser.Way;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What chair and secretariat do outside the meeting room, each by a form that asks once and shows what came of it. */
class SteeringFormsPageTest {

    private static final String ALLIANCE = "/alliances/fjordlys";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

    private Page page;
    private Council council;

    @BeforeEach
    void open() throws IOException {
        council = Council.called(Browser.shared().client());
        page = Browser.shared().as("sekretariat", Way.DANISH);
        page.onDialog(Dialog::accept);
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    @Test
    void handsInAProxyAndWithdrawsIt() throws IOException {
        council = Council.called(Browser.shared().client(), "foundation");
        page.navigate(council.page());
        Locator form = form("HandInProxy");
        unfold(form);
        form.locator("select[name=giver]").selectOption(new SelectOption().setLabel("Bo Prøve"));
        form.locator("select[name=holder]").selectOption(new SelectOption().setLabel("Clara Prøve"));
        form.locator("button").click();
        recorded();
        assertThat(page.locator("main")).containsText("Bo Prøve har givet Clara Prøve fuldmagt.");
        look("meeting-proxy");
        form("WithdrawProxy").locator("button").click();
        recorded();
        assertThat(page.locator("main")).containsText("Ingen har givet fuldmagt.");
    }

    @Test
    void decidesUrgentlyAndHasTheBodyRatifyIt() {
        page.navigate(ALLIANCE + "/steering?body=" + council.body());
        Locator form = form("DecideUrgently");
        unfold(form);
        form.locator("input[name=title]").fill("Akut tagreparation");
        form.locator("textarea[name=text]").fill("Taget lappes for 10.000 kr.");
        form.locator("textarea[name=urgency]").fill("Det regner ind.");
        form.locator("input[name='kr:amount']").fill("10.000");
        form.locator("button").click();
        recorded();
        assertThat(page.locator("h1")).containsText("Akut tagreparation");
        assertThat(page.locator("main")).containsText("Det regner ind.");
        String urgent = page.url();
        look("decision-urgent");
        form("ProposeDecision").locator("input[name=title]").fill("Godkendelse af tagreparationen");
        form("ProposeDecision").locator("button").click();
        recorded();
        assertThat(page.locator("main")).containsText("venter på organet");

        page.navigate(council.page());
        Locator item = page.locator("form[action$='/items']");
        item.locator("input[name=title]").fill("Godkendelse af tagreparationen");
        item.locator("select[name=subject]")
                .selectOption(new SelectOption().setLabel("Godkendelse af tagreparationen"));
        item.locator("input[name=lateReason]").fill("Besluttet i dag");
        item.locator("button").click();
        recorded();
        page.navigate(council.page() + "/room");
        for (String step : List.of("arrivals", "opening", "agenda")) {
            step(step).locator("button").click();
            recorded();
        }
        page.locator(".items a")
                .filter(new Locator.FilterOptions().setHasText("Godkendelse af tagreparationen"))
                .click();
        step("adoption").locator("button").click();
        recorded();

        page.navigate(urgent);
        assertThat(page.locator("main")).containsText("vedtaget");
        form("RatifyDecision").locator("button").click();
        recorded();
        assertThat(page.locator("main")).not().containsText("Efterfølgende godkendelse");
    }

    @Test
    void fillsASeatWithSomebodyNewAndGivesASubstituteByName() {
        page.navigate(ALLIANCE + "/leadership");
        Locator section = page.locator("section[aria-labelledby='" + council.body() + "']");
        section.locator("summary").first().click();
        Locator substitute = section.locator("form[action$='/NameSubstitute']");
        substitute.locator("select[name=personId]").selectOption("new");
        substitute.locator("summary").click();
        String name = Seed.unique("Ny") + " Prøve";
        substitute.locator("input[name='new.fullName']").fill(name);
        substitute.locator("input[name='authority.reference']").fill("Brev fra parten");
        substitute.locator("select[name='authority.kind']").selectOption("notice");
        substitute.locator("button").click();
        recorded();
        section = page.locator("section[aria-labelledby='" + council.body() + "']");
        assertThat(section.locator("table")).containsText(name);

        section.locator("summary").first().click();
        Locator dismissal = section.locator("form[action$='/DismissSubstitute']");
        Locator people = dismissal.locator("select[name=personId]");
        people.selectOption(people.locator("option")
                .filter(new Locator.FilterOptions().setHasText(name))
                .getAttribute("value"));
        dismissal.locator("input[name=lastDay]").fill(TODAY.toString());
        dismissal.locator("input[name='authority.reference']").fill("Brev fra parten");
        dismissal.locator("select[name='authority.kind']").selectOption("notice");
        dismissal.locator("button").click();
        recorded();
    }

    @Test
    void repliesInAWrittenProcedureAndCountsIt() throws IOException {
        page.navigate(ALLIANCE + "/steering/decisions/" + council.decision("Budget"));
        form("OpenWrittenProcedure").locator("button").click();
        recorded();
        Locator reply = form("CastBallot");
        for (String who :
                List.of("Agnes Prøve", "Bo Prøve", "Clara Prøve", "David Prøve", "Emma Prøve", "Finn Prøve")) {
            reply.locator("select[name=seatId]").selectOption(new SelectOption().setLabel(who));
            reply.locator("select[name=choice]").selectOption("for");
            reply.locator("button").click();
            recorded();
        }
        look("decision-written");
        assertThat(page.locator("main")).containsText("Agnes Prøve: for");
    }

    @Test
    void electsByRankedBallotsInTheRoom() throws IOException {
        council.election("Valg af næstformand");
        page.navigate(council.page() + "/room");
        for (String step : List.of("arrivals", "opening", "agenda")) {
            step(step).locator("button").click();
            recorded();
        }
        page.locator(".items a")
                .filter(new Locator.FilterOptions().setHasText("Valg af næstformand"))
                .click();
        page.locator("a[href*='show=vote']").click();
        Locator ballots = step("ranking");
        for (int seat = 0; seat < 9; seat++) {
            Locator ballot = ballots.locator("fieldset").nth(seat);
            ballot.locator("select")
                    .nth(0)
                    .selectOption(new SelectOption().setLabel(seat < 6 ? "Bo Prøve" : "Clara Prøve"));
            ballot.locator("select")
                    .nth(1)
                    .selectOption(new SelectOption().setLabel(seat < 6 ? "Clara Prøve" : "Bo Prøve"));
        }
        look("room-ranking");
        ballots.locator("button").click();
        recorded();
        step("outcome").locator("button").click();
        recorded();
        assertThat(page.locator(".items li").last()).containsText("vedtaget");
    }

    @Test
    void approvesMinutesAtALaterMeetingAfterAnObjection() throws IOException {
        String later = council.later();
        page.navigate(council.page() + "/room");
        for (String step : List.of("arrivals", "opening", "agenda")) {
            step(step).locator("button").click();
            recorded();
        }
        for (int item = 0; item < 6; item++) {
            step("adoption").locator("button").click();
            recorded();
        }
        step("adjournment").locator("button").click();
        recorded();
        page.navigate(council.page());
        Locator objection = form("ObjectToMinutes");
        unfold(objection);
        objection.locator("select[name=seatId]").selectOption(new SelectOption().setLabel("Emma Prøve"));
        objection.locator("textarea[name=text]").fill("Jeg talte også.");
        objection.locator("button").click();
        recorded();
        assertThat(page.locator("main")).containsText("Jeg talte også.");
        Locator answer = form("AnswerObjection");
        answer.locator("select[name=answer]").selectOption("noted");
        answer.locator("input[name=text]").fill("Det er noteret.");
        answer.locator("button").click();
        recorded();
        look("meeting-objection");
        Locator approval = page.locator("form:has(input[value=at_next_meeting])");
        assertThat(approval.locator("select[name=approvedIn]")).containsText(later);
    }

    private Locator form(String act) {
        return page.locator("main form[action$='/acts/" + act + "']");
    }

    private Locator step(String step) {
        return page.locator("main form[action$='/room/" + step + "']").first();
    }

    private void recorded() {
        assertThat(page.locator(".notice.good a")).hasText("Hent kvittering");
    }

    private static void unfold(Locator form) {
        form.locator("xpath=ancestor::details[1]/summary").click();
    }

    private void look(String name) {
        Browser.picture(page, Way.DANISH, name);
        Browser.requireAccessible(page);
    }
}
