package org.allianceledger.body;

import static org.allianceledger.Refusals.refuses;
import static org.allianceledger.body.SteeringGroup.BY;
import static org.allianceledger.body.SteeringGroup.FOUNDED;

import java.util.Set;
import org.allianceledger.alliance.PartnerId;
import org.allianceledger.body.SeatCommand.CreateSeat;
import org.allianceledger.body.SeatCommand.FillSeat;
import org.allianceledger.body.SeatCommand.RenewTerm;
import org.allianceledger.person.PersonId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SeatHandlerTest extends BodyFixture {

    @Nested
    class Seating {

        @Test
        void asksForThePartnerThatASeatIsTiedTo() throws Exception {
            given(body("one", null, null, "2020-01-01"));
            refuses(
                    () -> create(SeatTie.to(new PartnerId("partner-x"))),
                    "unknown_body",
                    "tie.partnerId",
                    "The ledger knows no body partner-x.");
        }

        @Test
        void asksForTheBodyThatNominates() throws Exception {
            given(body("one", null, null, "2020-01-01"));
            refuses(
                    () -> create(SeatTie.nominatedBy(new BodyId("body-x"))),
                    "unknown_body",
                    "tie.bodyId",
                    "The ledger knows no body body-x.");
            create(SeatTie.nominatedBy(new BodyId("body-one")));
        }

        @Test
        void renewsNoTermOfAPersonWhoIsGone() throws Exception {
            given(body("one", null, null, "2020-01-01"));
            create(SeatTie.INDEPENDENT);
            act(() -> {
                bodies.load("body-one")
                        .execute(body -> body.perform(
                                new FillSeat(
                                        new BodyId("body-one"),
                                        SteeringGroup.seatId("a"),
                                        new TermId("term-1"),
                                        new PersonId("person-erased"),
                                        FOUNDED,
                                        FOUNDED.plusYears(4),
                                        null,
                                        BY),
                                SteeringGroup.TODAY));
                return null;
            });
            refuses(
                    () -> act(() -> seats.renew(
                            new RenewTerm(new BodyId("body-one"), SteeringGroup.seatId("a"), null, null, null, BY))),
                    "unknown_body",
                    "seatId",
                    "The ledger knows no body person-erased.");
        }

        private SeatId create(SeatTie tie) throws Exception {
            return act(() -> seats.create(new CreateSeat(
                    new BodyId("body-one"),
                    SteeringGroup.seatId("a"),
                    null,
                    "member",
                    null,
                    1,
                    tie,
                    Set.of(),
                    FOUNDED,
                    null,
                    BY)));
        }
    }
}
