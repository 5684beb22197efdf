package org.allianceledger.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.allianceledger.commitment.DeliveryCommand.AcceptEvidence;
import org.allianceledger.commitment.DeliveryCommand.ReleaseInstalment;
import org.allianceledger.commitment.DeliveryEvent.CommitmentFulfilled;
import org.allianceledger.commitment.Grant.Instalment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CommitmentDeliveryTest extends CommitmentFixture {

    private static final EvidenceId E2 = new EvidenceId("evidence-2");

    @Nested
    class Homes {

        @BeforeEach
        void given() throws Exception {
            act(give(HOUSING, BOARD, promise()));
        }

        @Test
        void keepsWhatTheGiverSaysApartFromWhatIsShown() throws Exception {
            act(Acts.report(HOUSING, 8L));
            assertThat(state(C1).delivery().said()).isEqualTo(8);
            assertThat(state(C1).delivery().delivered()).isNull();
            assertThat(state(C1).status()).isEqualTo(CommitmentStatus.ACTIVE);
        }

        @Test
        void hearsOnlyItsGiver() {
            String danish = "Kun den, der har givet tilsagnet, kan det.";
            String english = "Only the giver of the commitment can do this.";
            refuses(Acts.report(KOMMUNE, 8L), "not_the_giver", danish, english);
            refuses(Acts.submit(KOMMUNE, E1, 8L, null), "not_the_giver", danish, english);
        }

        @Test
        void countsNoMoreThanWasPromised() {
            refuses(
                    Acts.report(HOUSING, 13L),
                    "above_quantity",
                    "Der er lovet 12 boliger; 13 er flere end det.",
                    "What was promised is 12 boliger; 13 is more than that.");
        }

        @Test
        void isPartlyFulfilledByAPartAndFulfilledByAll() throws Exception {
            act(Acts.submit(HOUSING, E1, 8L, null), Acts.accept(KOMMUNE, E1, Verdict.SUBSTANTIAL));
            assertThat(state(C1).status()).isEqualTo(CommitmentStatus.PARTLY_FULFILLED);
            act(Acts.submit(HOUSING, E2, 12L, null), Acts.accept(GROUP, E2, Verdict.COMPLETE));
            assertThat(state(C1).status()).isEqualTo(CommitmentStatus.FULFILLED);
            assertThat(state(C1).delivery().delivered()).isEqualTo(12);
            var fulfilled = (CommitmentFulfilled) events(C1).getLast();
            assertThat(fulfilled.on()).isEqualTo(TODAY.minusDays(6));
            assertThat(fulfilled.evidenceId()).isEqualTo(E2);
        }

        @Test
        void isNotCompleteWhileSomeAreMissing() throws Exception {
            act(Acts.submit(HOUSING, E1, 8L, null));
            refuses(
                    Acts.accept(KOMMUNE, E1, Verdict.COMPLETE),
                    "not_all_delivered",
                    "Dokumentationen viser 8 af 12 boliger; så er forpligtelsen ikke fuldt opfyldt.",
                    "The evidence shows 8 of 12 boliger; that does not make the commitment complete.");
        }

        @Test
        void isNotAssessedByItsGiver() throws Exception {
            act(Acts.submit(HOUSING, E1, 12L, null));
            String danish = "Giveren kan ikke vurdere sin egen levering; det skal en anden.";
            String english = "The giver cannot assess its own delivery; somebody else must.";
            refuses(Acts.accept(HOUSING, E1, Verdict.COMPLETE), "own_evidence", danish, english);
            refuses(Acts.reject(HOUSING), "own_evidence", danish, english);
        }

        @Test
        void isAssessedOnceAndOfSomethingHandedIn() throws Exception {
            refuses(
                    Acts.accept(KOMMUNE, E1, Verdict.COMPLETE),
                    "unknown_evidence",
                    "Forpligtelsen har ingen dokumentation evidence-1.",
                    "The commitment has no evidence evidence-1.");
            act(Acts.submit(HOUSING, E1, 12L, null), Acts.reject(KOMMUNE));
            assertThat(state(C1).delivery().evidence().get(E1).reason()).isEqualTo("Mangler underskrift");
            assertThat(state(C1).status()).isEqualTo(CommitmentStatus.ACTIVE);
            refuses(
                    Acts.accept(KOMMUNE, E1, Verdict.COMPLETE),
                    "already_assessed",
                    "Dokumentationen blev vurderet 4.7.2024.",
                    "The evidence was assessed on 2024-07-04.");
            refuses(
                    Acts.submit(HOUSING, E1, 12L, null),
                    "evidence_exists",
                    "Dokumentationen evidence-1 findes allerede.",
                    "The evidence evidence-1 already exists.");
        }

        @Test
        void wasNotDeliveredTomorrow() throws Exception {
            act(Acts.submit(HOUSING, E1, 12L, null));
            refuses(
                    new AcceptEvidence(C1, E1, KOMMUNE, Verdict.COMPLETE, null, TODAY.plusDays(1), null, TODAY, WORD),
                    "not_yet",
                    "5.7.2024 ligger efter den dag, det sker, 4.7.2024.",
                    "2024-07-05 lies after the day on which it is done, 2024-07-04.");
        }

        @Test
        void keepsEveryDateOfAMilestone() throws Exception {
            LocalDate first = LocalDate.of(2024, 7, 1);
            act(Acts.milestone("Rejsegilde", first), Acts.reschedule("Rejsegilde", TODAY.plusDays(60)));
            MilestoneCourse course = state(C1).delivery().milestones().get("Rejsegilde");
            assertThat(course.original().due()).isEqualTo(first);
            assertThat(course.moves()).singleElement().satisfies(move -> {
                assertThat(move.before().due()).isEqualTo(first);
                assertThat(move.after().due()).isEqualTo(TODAY.plusDays(60));
                assertThat(move.reason()).isEqualTo("Regn");
                assertThat(move.occurred()).isEqualTo(TODAY);
            });
            refuses(
                    Acts.milestone("Rejsegilde", TODAY),
                    "milestone_exists",
                    "Milepælen »Rejsegilde« er allerede sat.",
                    "The milestone \"Rejsegilde\" has already been set.");
            act(Acts.drop("Rejsegilde"));
            refuses(
                    Acts.reach("Rejsegilde"),
                    "unknown_milestone",
                    "Forpligtelsen har ingen milepæl »Rejsegilde«.",
                    "The commitment has no milestone \"Rejsegilde\".");
            act(Acts.milestone("Rejsegilde", TODAY), Acts.reach("Rejsegilde"));
            assertThat(state(C1).delivery().milestones().get("Rejsegilde").moves())
                    .hasSize(1);
            refuses(
                    Acts.reschedule("Rejsegilde", TODAY),
                    "milestone_reached",
                    "Milepælen »Rejsegilde« blev nået 4.7.2024.",
                    "The milestone \"Rejsegilde\" was reached on 2024-07-04.");
        }
    }

    @Test
    void isNotAssessedByAnotherSecretariatWhenASecretariatDelivered() throws Exception {
        act(give(OFFICE, null, promise()), Acts.submit(OFFICE, E1, 12L, null));
        refuses(
                Acts.accept(OTHER_OFFICE, E1, Verdict.COMPLETE),
                "secretariat_own",
                "Et sekretariat kan ikke vurdere, hvad et sekretariat har leveret.",
                "A secretariat cannot assess what a secretariat has delivered.");
        act(Acts.accept(GROUP, E1, Verdict.COMPLETE));
        assertThat(state(C1).status()).isEqualTo(CommitmentStatus.FULFILLED);
    }

    @Nested
    class Grants {

        private static final String REPORT = "Godkendt statusrapport";

        @BeforeEach
        void given() throws Exception {
            act(give(
                    HOUSING, BOARD, grant(300_00, new Instalment(1, 100_00, null), new Instalment(2, 200_00, REPORT))));
        }

        @Test
        void paysWhatDependsOnSomethingOnlyOnceThatIsMet() throws Exception {
            refuses(
                    Acts.pay(2, null),
                    "instalment_condition_unmet",
                    "Rate 2 kan ikke udbetales, før betingelsen er opfyldt: Godkendt statusrapport",
                    "Instalment 2 cannot be paid before its condition is met: Godkendt statusrapport");
            refuses(
                    Acts.meetInstalment(1),
                    "no_instalment_condition",
                    "Rate 1 afhænger ikke af noget.",
                    "Instalment 1 depends on nothing.");
            refuses(
                    Acts.pay(3, null),
                    "unknown_instalment",
                    "Forpligtelsen har ingen rate 3.",
                    "The commitment has no instalment 3.");
            act(Acts.meetInstalment(2));
            refuses(
                    Acts.meetInstalment(2),
                    "instalment_condition_met",
                    "Betingelsen for rate 2 er allerede opfyldt.",
                    "The condition of instalment 2 is already met.");
            act(Acts.pay(2, null));
            refuses(
                    Acts.pay(2, null),
                    "instalment_released",
                    "Rate 2 blev udbetalt 4.7.2024.",
                    "Instalment 2 was paid on 2024-07-04.");
        }

        @Test
        void neverPaysMoreThanTheGrant() throws Exception {
            refuses(
                    Acts.pay(1, 300_01L),
                    "above_grant",
                    "Med 300,01 kr. ville der være udbetalt mere end bevillingen på 300 kr.",
                    "With 300.01 kr., more would be paid than the grant of 300 kr.");
            act(Acts.pay(1, 300_00L));
            assertThat(state(C1).delivery().paid()).isEqualTo(300_00);
        }

        @Test
        void isFulfilledWhenTheLastIsPaidAfterTheReport() throws Exception {
            act(
                    Acts.meetInstalment(2),
                    new ReleaseInstalment(C1, 1, null, LocalDate.of(2023, 5, 2), WORD),
                    Acts.submit(HOUSING, E1, null, null),
                    Acts.accept(KOMMUNE, E1, Verdict.COMPLETE));
            assertThat(state(C1).status()).isEqualTo(CommitmentStatus.PARTLY_FULFILLED);
            act(Acts.pay(2, null));
            assertThat(state(C1).status()).isEqualTo(CommitmentStatus.FULFILLED);
            assertThat(((CommitmentFulfilled) events(C1).getLast()).on()).isEqualTo(TODAY);
        }
    }
}
