package org.allianceledger.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.allianceledger.alliance.GoalId;
import org.allianceledger.commitment.HomeMandate.Kind;
import org.allianceledger.commitment.PledgeCommand.GiveCommitment;
import org.allianceledger.commitment.PledgeEvent.CommitmentRefused;
import org.allianceledger.ledger.RecordedRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PledgeTest extends CommitmentFixture {

    @Test
    void bindsWithProofThatTheGiverMayBeBound() throws Exception {
        assertThat(act(give(HOUSING, BOARD, promise()))).isEqualTo(C1);
        assertThat(state(C1).status()).isEqualTo(CommitmentStatus.ACTIVE);
        assertThat(state(C1).from()).isEqualTo(GIVEN);
        assertThat(state(C1).current().receiver()).isEqualTo(ALL);
        assertThat(grounds.asked().getLast().claim().act()).isEqualTo("GiveCommitment");
    }

    @Test
    void keepsTheGoalsItServesInOneOrder() {
        Promise it = promise();
        var goals = new LinkedHashSet<>(List.of(new GoalId("goal-2"), new GoalId("goal-1")));
        var serving =
                new Promise(it.key(), it.title(), it.deliverable(), ALL, goals, null, DUE, null, null, "x", null, null);
        assertThat(serving.goals()).containsExactly(new GoalId("goal-1"), new GoalId("goal-2"));
    }

    static List<HomeMandate> tooLittle() {
        LocalDate before = GIVEN.minusDays(1);
        return Arrays.asList(
                null,
                new HomeMandate(Kind.SIGNING_RULE, "Vedtægt § 9", before, 29_999_999L, null),
                new HomeMandate(Kind.SIGNING_RULE, "Vedtægt § 9", before, null, before),
                new HomeMandate(Kind.SIGNING_RULE, "Vedtægt § 9", GIVEN.plusDays(1), null, null));
    }

    @ParameterizedTest
    @MethodSource("tooLittle")
    void keepsARefusalWhenTheRepresentativeMayNotBindTheGiver(HomeMandate proof) throws Exception {
        var refusal = (RecordedRefusal) act(give(SCHOOL, proof, grant(30_000_000)));
        assertThat(refusal.reason()).isEqualTo("no_pledge_authority");
        assertThat(refusal.danish()).startsWith("Boligforeningen kan ikke bindes: ");
        assertThat(events(C1)).singleElement().isInstanceOf(CommitmentRefused.class);
        assertThat(state(C1).status()).isEqualTo(CommitmentStatus.REFUSED);
    }

    @Test
    void keepsARefusalWhenAnElectionHasPassedAndTheRepresentativeIsNotAppointedAgain() throws Exception {
        unappointed.add(BIRTHE);
        assertThat(((RecordedRefusal) act(give(HOUSING, BOARD, promise()))).reason())
                .isEqualTo("nobody_in_particular");
        assertThat(state(C1).status()).isEqualTo(CommitmentStatus.REFUSED);
        unappointed.clear();
    }

    @Test
    void bindsUpToTheVeryLimitAndOnTheVeryLastDay() throws Exception {
        act(give(SCHOOL, new HomeMandate(Kind.SIGNING_RULE, "§ 9", GIVEN, 30_000_000L, GIVEN), grant(30_000_000)));
        assertThat(state(C1).status()).isEqualTo(CommitmentStatus.ACTIVE);
    }

    @Test
    void bindsAMunicipalityOnlyByItsCouncil() throws Exception {
        var refusal = (RecordedRefusal) act(give(KOMMUNE, BOARD, promise()));
        assertThat(refusal.reason()).isEqualTo("council_approval_missing");
        assertThat(refusal.danish())
                .isEqualTo("Kommunen er en kommune og bindes kun af et punkt i kommunalbestyrelsen. Giv tilsagnet"
                        + " betinget, indtil det er behandlet.");
        var council = new HomeMandate(Kind.COUNCIL_ITEM, "Pkt. 14", GIVEN, null, null);
        var second = new GiveCommitment(ALLIANCE, C2, KOMMUNE, BIRTHE, council, promise(), GIVEN, GIVEN, WORD);
        act(second);
        assertThat(state(C2).status()).isEqualTo(CommitmentStatus.ACTIVE);
    }

    @Test
    void leavesAProposalAsItWasWhenGivingItIsRefused() throws Exception {
        act(Acts.propose(HOUSING, promise()), give(HOUSING, null, null));
        assertThat(state(C1).status()).isEqualTo(CommitmentStatus.PROPOSED);
        act(give(null, BOARD, null));
        assertThat(state(C1).status()).isEqualTo(CommitmentStatus.ACTIVE);
    }

    @Test
    void takesOverWhatAnotherRecordSaysWithoutAskingForProofOrDueDate() throws Exception {
        act(new GiveCommitment(ALLIANCE, C1, KOMMUNE, null, null, due(null), GIVEN, GIVEN, SOURCE));
        assertThat(state(C1).status()).isEqualTo(CommitmentStatus.ACTIVE);
        assertThat(state(C1).isOverdue(TODAY)).isFalse();
    }

    @Test
    void needsADueDateAndARuleOfEvidence() {
        refuses(
                give(HOUSING, BOARD, due(null)),
                "no_due_date",
                "Et tilsagn skal have en frist, eller det skal siges, hvor ofte det forfalder.",
                "A commitment needs a due date, or it must be said how often it falls due.");
        Promise it = promise();
        var unproven =
                new Promise(it.key(), it.title(), it.deliverable(), ALL, null, null, DUE, null, null, " ", null, null);
        refuses(
                give(HOUSING, BOARD, unproven),
                "no_evidence_rule",
                "Det skal siges, hvad der viser, at tilsagnet er opfyldt.",
                "It must be said what shows that the commitment is fulfilled.");
        refuses(
                give(HOUSING, BOARD, due(GIVEN.minusDays(1))),
                "due_before_start",
                "Fristen 29.3.2023 ligger før den dag, forpligtelsen gælder fra, 30.3.2023.",
                "The due date 2023-03-29 lies before the day from which the commitment holds, 2023-03-30.");
    }

    @Test
    void isOwedBySomebodyInParticularToSomebodyElse() {
        refuses(
                give(ALL, BOARD, due(DUE).orOwedTo(ALL)),
                "owes_itself",
                "Ingen kan forpligte sig over for sig selv.",
                "Nobody can take on a commitment to themselves.");
        refuses(
                give(null, BOARD, promise()),
                "giver_needed",
                "Det skal siges, hvem der giver tilsagnet.",
                "It must be said who gives the commitment.");
        refuses(
                give(HOUSING, BOARD, null),
                "promise_needed",
                "Det skal siges, hvad der gives tilsagn om.",
                "It must be said what is being promised.");
    }

    @Test
    void refusesInstalmentsBeyondTheGrant() {
        refuses(
                give(HOUSING, BOARD, grant(100_00, new Grant.Instalment(1, 100_01, null))),
                "instalments_exceed",
                "Raterne er 100,01 kr. i alt; bevillingen er på 100 kr.",
                "The instalments add up to 100.01 kr.; the grant is 100 kr.");
        refuses(
                give(HOUSING, BOARD, grant(100_00, new Grant.Instalment(1, 1, null), new Grant.Instalment(1, 1, null))),
                "instalment_twice",
                "Rate 1 er nævnt to gange.",
                "Instalment 1 is named twice.");
    }

    @Test
    void bindsFromTheDayTheConditionWasMet() throws Exception {
        act(conditionally(KOMMUNE, LocalDate.of(2023, 10, 31)), Acts.meet(LocalDate.of(2023, 10, 10)));
        assertThat(state(C1).status()).isEqualTo(CommitmentStatus.ACTIVE);
        assertThat(state(C1).from()).isEqualTo(LocalDate.of(2023, 10, 10));
        assertThat(events(C1).getLast().occurred()).isEqualTo(TODAY);
    }

    @Test
    void lapsesWhenTheConditionFails() throws Exception {
        act(conditionally(KOMMUNE, LocalDate.of(2023, 10, 31)), Acts.fail(LocalDate.of(2023, 10, 10)));
        assertThat(state(C1).status()).isEqualTo(CommitmentStatus.LAPSED);
        assertThat(state(C1).isOpen()).isFalse();
    }

    @Test
    void doesNotMeetAConditionTooLateOrAheadOfTime() throws Exception {
        act(conditionally(KOMMUNE, LocalDate.of(2023, 10, 31)));
        refuses(
                Acts.meet(LocalDate.of(2023, 11, 1)),
                "condition_expired",
                "Betingelsen kunne opfyldes til og med 31.10.2023; 1.11.2023 er for sent.",
                "The condition could be met until 2023-10-31; 2023-11-01 is too late.");
        refuses(
                Acts.meet(TODAY.plusDays(1)),
                "not_yet",
                "5.7.2024 ligger efter den dag, det sker, 4.7.2024.",
                "2024-07-05 lies after the day on which it is done, 2024-07-04.");
        refuses(
                Acts.meet(GIVEN.minusDays(1)),
                "before_start",
                "29.3.2023 ligger før den dag, forpligtelsen gælder fra, 30.3.2023.",
                "2023-03-29 lies before the day from which the commitment holds, 2023-03-30.");
    }

    @Test
    void saysWhereItStandsWhenItTakesNoMore() throws Exception {
        act(Acts.propose(HOUSING, promise()), Acts.withdraw());
        refuses(
                give(HOUSING, BOARD, null),
                "not_in_state",
                "Forpligtelsen »C-1« er trukket tilbage; det kan kun ske, når den er foreslået.",
                "The commitment \"C-1\" is withdrawn; this can only happen while it is proposed.");
    }
}
