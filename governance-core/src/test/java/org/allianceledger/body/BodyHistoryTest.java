package org.allianceledger.body;

import static org.allianceledger.body.SteeringGroup.BY;
import static org.allianceledger.body.SteeringGroup.FOUNDED;
import static org.allianceledger.body.SteeringGroup.day;
import static org.allianceledger.body.SteeringGroup.personId;
import static org.allianceledger.body.SteeringGroup.seatId;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.allianceledger.body.SeatCommand.CreateSeat;
import org.allianceledger.body.SeatCommand.FillSeat;
import org.allianceledger.ledger.LedgerEvent;
import org.junit.jupiter.api.Test;

class BodyHistoryTest extends BodyFixture {

    private static final BodyId ONE = new BodyId("body-one");

    @Test
    void tellsTheBodyThatDecides() throws Exception {
        given(body("one", null, null, "2020-01-01"));
        act(() -> seats.create(new CreateSeat(
                ONE, seatId("a"), "A", "chair", null, 1, SeatTie.INDEPENDENT, Set.of("youth"), FOUNDED, null, BY)));
        act(() -> seats.fill(new FillSeat(
                ONE, seatId("a"), null, personId("anna"), day("2023-02-02"), day("2024-05-31"), null, BY)));
        dissolve("one", "2024-03-22");
        for (String day : List.of("2020-01-01", "2023-02-01", "2023-02-02", "2024-03-22")) {
            assertThat(told().onDay(day(day))).hasValue(act(() -> handler.onDay(ONE, day(day), "bodyId")));
        }
        assertThat(told().isKnown()).isTrue();
        assertThat(told().onDay(day("2019-12-31"))).isEmpty();
        assertThat(told().onDay(day("2024-03-23"))).isEmpty();
    }

    @Test
    void knowsNoBodyWithoutEvents() {
        assertThat(BodyHistory.of(List.of()).isKnown()).isFalse();
        assertThat(BodyHistory.of(List.of()).onDay(FOUNDED)).isEmpty();
    }

    private BodyHistory told() {
        return BodyHistory.of(
                events("body-one").stream().map(LedgerEvent.class::cast).toList());
    }
}
