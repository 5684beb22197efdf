package org.allianceledger.popolo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.allianceledger.body.SeatTie;
import org.junit.jupiter.api.Test;

/** Bodies under bodies, and seats tied to bodies and partners, whatever order the file has them in. */
class StandingOfBodiesTest {

    private static final String BODIES =
            "{'id': 'group', 'name': 'G', 'parent_id': 'board', 'founding_date': '2020-02',"
                    + " 'dissolution_date': '2021'}, {'id': 'board', 'name': 'B', 'founding_date': '2020',"
                    + " 'dissolution_date': '2022'}, {'id': 'outlives', 'name': 'X', 'parent_id': 'board',"
                    + " 'founding_date': '2020-03-01'}, {'id': 'town', 'name': 'T', 'founding_date': '1479'}";
    private static final String MEMBERSHIPS = "{'id': '1', 'person_id': 'p', 'organization_id': 'board', 'start_date':"
            + " '2020-06-01', 'on_behalf_of_id': 'group'}, {'id': '2', 'person_id': 'p', 'organization_id': 'group',"
            + " 'start_date': '2020-06-01', 'on_behalf_of_id': 'town'}";

    @Test
    void setsBodiesUnderEachOtherAndDissolvesTheLowerOneFirst() {
        try (var ledger = new TestLedger(LocalDate.of(2020, 1, 1))) {
            PopoloDifference first = ledger.take(file());
            Map<String, Held.Body> bodies =
                    ledger.held().bodies().stream().collect(Collectors.toMap(Held.Body::key, Function.identity()));
            assertThat(bodies.get("group").parent())
                    .isEqualTo(bodies.get("board").id());
            assertThat(bodies.get("outlives").parent()).isNull();
            assertThat(first.notices()).extracting(Notice::pointer).contains("/organizations/2/parent_id");
            assertThat(bodies.get("group").life().until()).isEqualTo("2021-12-31");
            assertThat(bodies.get("board").life().until()).isEqualTo("2022-12-31");
            assertThat(ledger.compare(file()).acts()).isEmpty();
        }
    }

    @Test
    void tiesSeatsToTheBodyOrThePartnerTheyAreHeldOnBehalfOf() {
        try (var ledger = new TestLedger(LocalDate.of(2020, 1, 1))) {
            ledger.take(file());
            Held held = ledger.held();
            Map<String, Held.Body> bodies =
                    held.bodies().stream().collect(Collectors.toMap(Held.Body::key, Function.identity()));
            assertThat(bodies.get("board").seats())
                    .extracting(Held.Seat::tie)
                    .containsExactly(SeatTie.nominatedBy(bodies.get("group").id()));
            assertThat(bodies.get("group").seats())
                    .extracting(Held.Seat::tie)
                    .containsExactly(SeatTie.to(held.partners().getFirst().id()));
        }
    }

    @Test
    void refusesAPartnersMembershipFromBeforeTheAlliance() {
        try (var ledger = new TestLedger(LocalDate.of(2020, 7, 1))) {
            PopoloDifference difference = ledger.take(file());
            assertThat(difference.faults()).extracting(Fault::pointer).containsExactly("/memberships/1/start_date");
            assertThat(ledger.held().bodies()).isEmpty();
        }
    }

    private static String file() {
        return BrokenFileTest.file("{'id': 'p', 'name': 'Per Person'}", BODIES, "", MEMBERSHIPS);
    }
}
