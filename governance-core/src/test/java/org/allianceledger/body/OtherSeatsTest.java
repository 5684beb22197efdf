package org.allianceledger.body;

import static org.allianceledger.Refusals.refuses;
import static org.allianceledger.body.SteeringGroup.BY;
import static org.allianceledger.body.SteeringGroup.FOUNDED;
import static org.allianceledger.body.SteeringGroup.TODAY;
import static org.allianceledger.body.SteeringGroup.personId;
import static org.allianceledger.body.SteeringGroup.seatId;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.allianceledger.body.BodyCommand.EstablishBody;
import org.allianceledger.body.SeatCommand.AppointActingHolder;
import org.allianceledger.body.SeatCommand.CreateSeat;
import org.allianceledger.body.SeatCommand.FillSeat;
import org.allianceledger.body.SeatCommand.NameSubstitute;
import org.allianceledger.body.SeatCommand.RenewTerm;
import org.allianceledger.ledger.Authority;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R-46 across bodies: one decides and has a voting seat, two is the secretariat. */
class OtherSeatsTest extends BodyFixture {

    private static final BodyId ONE = new BodyId("body-one");
    private static final BodyId TWO = new BodyId("body-two");

    @BeforeEach
    void establish() throws Exception {
        given(body("one", null, null, "2020-01-01"));
        EstablishBody office = body("two", null, null, "2020-01-01");
        given(new EstablishBody(
                office.allianceId(),
                TWO,
                null,
                "Sekretariat",
                "secretariat",
                null,
                null,
                null,
                null,
                FOUNDED,
                null,
                BY));
        create(ONE, "vote", "member", 1);
        create(ONE, "guest", "observer", 0);
        create(TWO, "lead", "secretariat_lead", 0);
        create(TWO, "project", "project_lead", 0);
    }

    @ParameterizedTest
    @CsvSource({"lead", "project"})
    void refusesAVoteToWhoIsOfTheSecretariatElsewhere(String office) throws Exception {
        fill(TWO, office, "anna", TODAY.minusDays(10), TODAY.plusDays(10));
        refusesAVote(() -> fill(ONE, "vote", "anna", TODAY, null));
        refusesAVote(() -> fill(ONE, "vote", "anna", TODAY.minusDays(20), TODAY.minusDays(10)));
        refusesAVote(() -> name(ONE, "vote", "anna", TODAY));
        assertThat(events("body-one")).hasSize(3);
        fill(ONE, "vote", "anna", TODAY.plusDays(11), null);
    }

    @ParameterizedTest
    @CsvSource({"lead", "project"})
    void refusesThePlaceInTheSecretariatToWhoHasAVoteElsewhere(String office) throws Exception {
        fill(ONE, "vote", "anna", TODAY, TODAY.plusDays(10));
        refusesAVote(() -> fill(TWO, office, "anna", TODAY, null));
        refusesAVote(() -> name(TWO, office, "anna", TODAY));
        fill(TWO, office, "bo", TODAY, TODAY.plusDays(10));
        fill(TWO, office, "anna", TODAY.plusDays(11), null);
    }

    @Test
    void refusesThePlaceInTheSecretariatToWhoCanStepIntoAVote() throws Exception {
        name(ONE, "vote", "anna", TODAY);
        refusesAVote(() -> fill(TWO, "project", "anna", TODAY, null));
    }

    @Test
    void renewsNoVoteOfWhoHasJoinedTheSecretariat() throws Exception {
        fill(ONE, "vote", "anna", TODAY, TODAY.plusDays(10));
        fill(TWO, "lead", "anna", TODAY.plusDays(11), null);
        refusesAVote(() -> act(() -> seats.renew(new RenewTerm(ONE, seatId("vote"), null, null, null, BY))));
    }

    @Test
    void isTheSameForAnImportedSource() throws Exception {
        fill(TWO, "lead", "anna", TODAY, null);
        refusesAVote(() -> act(() -> seats.fill(new FillSeat(
                ONE, seatId("vote"), null, personId("anna"), TODAY, null, null, Authority.importedSource("Liste")))));
    }

    @Test
    void letsTheSecretariatSitAndActWithoutAVote() throws Exception {
        fill(TWO, "lead", "anna", TODAY, null);
        fill(ONE, "guest", "anna", TODAY, null);
        act(() -> seats.appoint(
                new AppointActingHolder(ONE, seatId("vote"), null, personId("anna"), TODAY, null, null, BY)));
    }

    @Test
    void refusesAVotingSeatInTheSecretariatItself() {
        refuses(
                () -> create(TWO, "chair", "chair", 1),
                "secretariat_has_no_vote",
                "votes",
                "The secretariat has no vote and can hold no voting seat.");
    }

    private void refusesAVote(Task<?> task) {
        refuses(
                task::run,
                "secretariat_has_no_vote",
                "personId",
                "The secretariat has no vote and can hold no voting seat.",
                "Sekretariatet har ingen stemme og kan ikke have en stemmeberettiget plads.");
    }

    private SeatId create(BodyId body, String seat, String role, int votes) throws Exception {
        return act(() -> seats.create(
                new CreateSeat(body, seatId(seat), null, role, null, votes, null, null, FOUNDED, null, BY)));
    }

    private TermId fill(BodyId body, String seat, String person, LocalDate from, LocalDate until) throws Exception {
        return act(() -> seats.fill(new FillSeat(body, seatId(seat), null, personId(person), from, until, null, BY)));
    }

    private TermId name(BodyId body, String seat, String person, LocalDate from) throws Exception {
        return act(
                () -> seats.name(new NameSubstitute(body, seatId(seat), null, personId(person), from, null, null, BY)));
    }
}
