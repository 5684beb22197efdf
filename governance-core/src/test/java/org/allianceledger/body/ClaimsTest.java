package org.allianceledger.body;

import static org.allianceledger.Refusals.refuses;
import static org.allianceledger.body.SteeringGroup.BY;
import static org.allianceledger.body.SteeringGroup.FOUNDED;
import static org.allianceledger.body.SteeringGroup.TODAY;
import static org.allianceledger.body.SteeringGroup.day;
import static org.allianceledger.body.SteeringGroup.personId;
import static org.allianceledger.body.SteeringGroup.seatId;
import static org.allianceledger.ledger.Authority.Kind.NOTICE;
import static org.allianceledger.ledger.Authority.Kind.RULE_SET;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allianceledger.body.BodyCommand.ChangeCompetence;
import org.allianceledger.body.BodyCommand.DissolveBody;
import org.allianceledger.body.BodyCommand.EstablishBody;
import org.allianceledger.body.SeatCommand.AbolishSeat;
import org.allianceledger.body.SeatCommand.AppointActingHolder;
import org.allianceledger.body.SeatCommand.CreateSeat;
import org.allianceledger.body.SeatCommand.DismissSubstitute;
import org.allianceledger.body.SeatCommand.EndActing;
import org.allianceledger.body.SeatCommand.FillSeat;
import org.allianceledger.body.SeatCommand.NameSubstitute;
import org.allianceledger.body.SeatCommand.RenewTerm;
import org.allianceledger.body.SeatCommand.VacateSeat;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Claim;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a body and its seats ask of their grounds. */
class ClaimsTest extends BodyFixture {

    private static final BodyId ONE = new BodyId("body-one");
    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
    private static final LocalDate SUMMER = LocalDate.of(2024, 6, 30);

    @BeforeEach
    void establish() throws Exception {
        given(body("one", null, null, "2020-01-01"));
    }

    private static Claim claim(String act, String subject, LocalDate from, Object... terms) {
        var settled = new HashMap<String, Object>();
        for (int i = 0; i < terms.length; i += 2) {
            settled.put(terms[i].toString(), terms[i + 1]);
        }
        return new Claim("alliance-fjordlys", null, act, subject, from, settled);
    }

    private void seat(String id, String role, SeatTie tie) throws Exception {
        act(() -> seats.create(new CreateSeat(
                ONE,
                seatId(id),
                null,
                role,
                null,
                role.equals("vice_chair") ? 0 : 1,
                tie,
                Set.of(),
                FOUNDED,
                null,
                BY)));
    }

    private FillSeat fill(String seat, String person) throws Exception {
        var act = new FillSeat(ONE, seatId(seat), null, personId(person), NEW_YEAR, SUMMER, null, BY);
        act(() -> seats.fill(act));
        return act;
    }

    @Nested
    class Bodies {

        @Test
        void askForTheirNameAndKind() throws Exception {
            EstablishBody act = body("two", null, null, "2020-01-01");
            establish(act);
            grounds.lastAskedFor(
                    act, claim("EstablishBody", "body-two", FOUNDED, "name", "Organ two", "kind", "working_group"));
        }

        @Test
        void askForEveryChange() throws Exception {
            var change = new ChangeCompetence(ONE, new Competence(true, List.of(), List.of()), TODAY, null, BY);
            act(() -> handler.change(change));
            grounds.lastAskedFor(
                    change, claim("ChangeCompetence", "body-one", TODAY, "from", TODAY.toString(), "decides", true));
            var dissolve = new DissolveBody(ONE, SUMMER, null, BY);
            act(() -> handler.dissolve(dissolve));
            grounds.lastAskedFor(dissolve, claim("DissolveBody", "body-one", SUMMER, "lastDay", "2024-06-30"));
        }
    }

    @Nested
    class Seats {

        @Test
        void areCreatedAndAbolishedByDecision() throws Exception {
            seat("a", "member", SeatTie.INDEPENDENT);
            assertThat(grounds.asked().getLast().claim())
                    .isEqualTo(claim("CreateSeat", "seat-a", FOUNDED, "role", "member", "votes", 1));
            assertThat(grounds.asked().getLast().also()).isEmpty();
            var abolish = new AbolishSeat(ONE, seatId("a"), SUMMER, null, BY);
            act(() -> seats.abolish(abolish));
            grounds.lastAskedFor(abolish, claim("AbolishSeat", "seat-a", SUMMER, "lastDay", "2024-06-30"));
        }

        @Test
        void areFilledByDecisionWhenTheyBelongToNobody() throws Exception {
            seat("a", "member", SeatTie.INDEPENDENT);
            grounds.lastAskedFor(
                    fill("a", "anna"),
                    claim(
                            "FillSeat",
                            "seat-a",
                            NEW_YEAR,
                            "personId",
                            "person-anna",
                            "from",
                            "2024-01-01",
                            "until",
                            "2024-06-30"));
        }

        @Test
        void areFilledByNoticeOfWhoeverTheyBelongTo() throws Exception {
            given(body("panel", null, null, "2020-01-01"));
            seat("a", "member", SeatTie.nominatedBy(new BodyId("body-panel")));
            fill("a", "anna");
            assertThat(grounds.asked().getLast().also()).containsExactly(NOTICE);
            var renew = new RenewTerm(ONE, seatId("a"), null, null, null, BY);
            act(() -> seats.renew(renew));
            grounds.lastAskedFor(renew, claim("RenewTerm", "seat-a", LocalDate.of(2024, 7, 1), "until", null), NOTICE);
        }

        @Test
        void areRenewedByDecisionWhenTheyBelongToNobody() throws Exception {
            seat("a", "member", SeatTie.INDEPENDENT);
            fill("a", "anna");
            act(() -> seats.renew(new RenewTerm(ONE, seatId("a"), null, SUMMER.plusYears(1), null, BY)));
            assertThat(grounds.asked().getLast().also()).isEmpty();
            assertThat(grounds.asked().getLast().claim().terms()).isEqualTo(Map.of("until", "2025-06-30"));
        }

        @Test
        void areVacatedByNotice() throws Exception {
            seat("a", "member", SeatTie.INDEPENDENT);
            fill("a", "anna");
            var act = new VacateSeat(ONE, seatId("a"), TODAY, null, BY);
            act(() -> seats.vacate(act));
            grounds.lastAskedFor(act, claim("VacateSeat", "seat-a", TODAY, "lastDay", "2024-03-21"), NOTICE);
        }

        @Test
        void getSubstitutesByNotice() throws Exception {
            seat("a", "member", SeatTie.INDEPENDENT);
            var name = new NameSubstitute(ONE, seatId("a"), null, personId("bo"), NEW_YEAR, null, null, BY);
            act(() -> seats.name(name));
            grounds.lastAskedFor(
                    name,
                    claim(
                            "NameSubstitute",
                            "seat-a",
                            NEW_YEAR,
                            "personId",
                            "person-bo",
                            "from",
                            "2024-01-01",
                            "until",
                            null),
                    NOTICE);
            var dismiss = new DismissSubstitute(ONE, seatId("a"), personId("bo"), SUMMER, null, BY);
            act(() -> seats.dismiss(dismiss));
            grounds.lastAskedFor(
                    dismiss,
                    claim("DismissSubstitute", "seat-a", SUMMER, "personId", "person-bo", "lastDay", "2024-06-30"),
                    NOTICE);
        }
    }

    /** */
    @Nested
    class Acting {

        private static final Authority RULES = Authority.ruleSet("rules-1");

        @BeforeEach
        void seated() throws Exception {
            seat("chair", "chair", SeatTie.INDEPENDENT);
            seat("vice", "vice_chair", SeatTie.INDEPENDENT);
            seat("a", "member", SeatTie.INDEPENDENT);
            fill("vice", "rasmus");
        }

        private AppointActingHolder acting(String seat, String person, String from, Authority by) {
            return new AppointActingHolder(ONE, seatId(seat), null, personId(person), day(from), null, null, by);
        }

        @Test
        void mayFollowFromTheRuleSet() throws Exception {
            AppointActingHolder appoint = acting("chair", "rasmus", "2024-02-01", RULES);
            act(() -> seats.appoint(appoint));
            grounds.lastAskedFor(
                    appoint,
                    claim(
                            "AppointActingHolder",
                            "seat-chair",
                            day("2024-02-01"),
                            "personId",
                            "person-rasmus",
                            "from",
                            "2024-02-01",
                            "until",
                            null),
                    NOTICE,
                    RULE_SET);
            var end = new EndActing(ONE, seatId("chair"), TODAY, null, BY);
            act(() -> seats.endActing(end));
            grounds.lastAskedFor(
                    end, claim("EndActing", "seat-chair", TODAY, "lastDay", "2024-03-21"), NOTICE, RULE_SET);
        }

        @Test
        void followsFromItForNobodyButTheViceChair() {
            refusesByRule("chair", "bo", "2024-02-01");
            refusesByRule("chair", "rasmus", "2024-07-01");
            refusesByRule("a", "rasmus", "2024-02-01");
        }

        @Test
        void isOpenToAnyoneWhomADecisionNames() throws Exception {
            act(() -> seats.appoint(acting("a", "bo", "2024-02-01", BY)));
            assertThat(grounds.asked().getLast().claim().act()).isEqualTo("AppointActingHolder");
        }

        private void refusesByRule(String seat, String person, String from) {
            refuses(
                    () -> act(() -> seats.appoint(acting(seat, person, from, RULES))),
                    "vice_chair_only",
                    "personId",
                    "By the rule set only the vice chair steps in, and only for the chair; that is not so on " + from
                            + ".");
        }
    }
}
