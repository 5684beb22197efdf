package org.allianceledger.popolo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.allianceledger.body.BodyCommand.DissolveBody;
import org.allianceledger.body.SeatCommand.VacateSeat;
import org.allianceledger.ledger.Authority;
import org.allianceledger.person.PersonCommand.ErasePerson;
import org.allianceledger.person.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same community's file again, with something changed since. */
class NewerEditionTest {

    private TestLedger ledger;

    @BeforeEach
    void takeFirstEdition() {
        ledger = new TestLedger(LocalDate.of(2020, 1, 1));
        assertThat(ledger.take(edition("", "'start_date': '2020-03-01'")).acts())
                .hasSize(4);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void vacatesTheSeatOfATermThatHasEnded() {
        assertThat(ledger.take(edition("", "'start_date': '2020-03-01', 'end_date': '2020-05-31'"))
                        .acts())
                .singleElement()
                .isInstanceOf(VacateSeat.class);
    }

    @Test
    void dissolvesTheBodyAndLetsThatEndItsTerms() {
        assertThat(ledger.take(edition(", 'dissolution_date': '2021'", "'start_date': '2020-03-01'"))
                        .acts())
                .singleElement()
                .isInstanceOf(DissolveBody.class);
    }

    @Test
    void saysWhereTheLedgerDiffersInsteadOfAddingASecondTerm() {
        PopoloDifference moved = ledger.take(edition("", "'start_date': '2020-02-01'"));
        assertThat(moved.acts()).isEmpty();
        assertThat(moved.notices())
                .contains(new Notice(
                        "/memberships/0/start_date",
                        "Afviger fra protokollen: start_date er \"1.2.2020\" i filen og \"1.3.2020\" i protokollen. Ret"
                                + " ved tilføjelse.",
                        "Differs from the ledger: start_date is \"2020-02-01\" in the file and \"2020-03-01\" in the"
                                + " ledger. Correct by addition."));
    }

    @Test
    void doesNotRegisterAnErasedPersonAgain() {
        PersonId person = ledger.held().persons().get("p");
        ledger.send(new ErasePerson(person, null, null, Authority.decision("request")));
        PopoloDifference again = ledger.take(edition("", "'start_date': '2020-03-01'"));
        assertThat(again.acts()).isEmpty();
        assertThat(again.notices()).extracting(Notice::pointer).isEqualTo(List.of("/persons/0"));
    }

    private static String edition(String dissolution, String dates) {
        return BrokenFileTest.file(
                "{'id': 'p', 'name': 'Per Person'}",
                "{'id': 'o', 'name': 'O', 'founding_date': '2020-01-01'" + dissolution + "}",
                "",
                "{'id': 'm', 'person_id': 'p', 'organization_id': 'o', " + dates + "}");
    }
}
