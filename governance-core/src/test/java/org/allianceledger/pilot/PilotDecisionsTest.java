package org.allianceledger.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.commitment.CommitmentId;
import org.allianceledger.commitment.Document;
import org.allianceledger.decision.Level;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.pilot.PilotCommand.AdjustPilot;
import org.allianceledger.pilot.PilotCommand.ApprovePilot;
import org.allianceledger.pilot.PilotCommand.EvaluatePilot;
import org.allianceledger.pilot.PilotCommand.ProposePilot;
import org.allianceledger.pilot.PilotCommand.RecordTryOut;
import org.allianceledger.pilot.PilotCommand.ScalePilot;
import org.allianceledger.pilot.PilotCommand.StopPilot;
import org.allianceledger.pilot.ResultCommand.LinkResult;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PilotDecisionsTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final AllianceId ALLIANCE = new AllianceId("alliance-fjordlys");
    private static final PilotId NATLYS = new PilotId("pilot-1");
    private static final EvaluationId FIRST = new EvaluationId("evaluation-1");
    private static final Authority DECISION = Authority.decision("decision-1");
    private static final LocalDate PROPOSED = LocalDate.of(2023, 5, 11);
    private static final LocalDate APPROVED = LocalDate.of(2023, 6, 15);
    private static final LocalDate EVALUATED = LocalDate.of(2023, 12, 7);
    private static final LocalDate TODAY = LocalDate.of(2024, 2, 1);

    private static ProposePilot proposal(LocalDate evaluateOn, LocalDate idea) {
        return new ProposePilot(
                ALLIANCE,
                NATLYS,
                null,
                "PH-1",
                "Natlys",
                "Ro om natten",
                "Otte sover inde",
                "Under tre om ugen",
                evaluateOn,
                APPROVED,
                idea,
                Level.OPEN,
                PROPOSED,
                DECISION);
    }

    private static PilotState proposed() {
        return PilotState.of(PilotDecisions.propose(proposal(EVALUATED, PROPOSED.minusDays(10)), TODAY));
    }

    private static PilotState running() {
        PilotState state = proposed();
        return state.after(
                PilotDecisions.approve(state, new ApprovePilot(NATLYS, APPROVED, APPROVED, DECISION), TODAY));
    }

    private static PilotState evaluated(PilotVerdict verdict) {
        PilotState state = running();
        return state.after(PilotDecisions.evaluate(state, evaluation(verdict, "Det virker"), TODAY));
    }

    private static EvaluatePilot evaluation(PilotVerdict verdict, String learned) {
        return new EvaluatePilot(NATLYS, FIRST, verdict, "Ni sov inde", learned, EVALUATED, EVALUATED, DECISION);
    }

    private static void refused(ThrowingCallable act, String danish) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.sentence(DANISH)).isEqualTo(danish));
    }

    @Nested
    class Proposing {

        @Test
        void refusesAnEvaluationThatLiesBeforeTheBeginning() {
            refused(
                    () -> PilotDecisions.propose(proposal(APPROVED, null), TODAY),
                    "Evalueringen 15.6.2023 skal ligge efter den dag, prøvehandlingen begynder, 15.6.2023.");
        }

        @Test
        void refusesAnIdeaThatIsLaterThanTheProposal() {
            refused(
                    () -> PilotDecisions.propose(proposal(EVALUATED, PROPOSED.plusDays(1)), TODAY),
                    "Ideen 12.5.2023 kan ikke være senere end forslaget 11.5.2023.");
        }

        @Test
        void cannotBeApprovedTwice() {
            refused(
                    () -> PilotDecisions.approve(
                            running(), new ApprovePilot(NATLYS, APPROVED, APPROVED, DECISION), TODAY),
                    "Prøvehandlingen er allerede godkendt.");
        }

        @Test
        void cannotBeApprovedFromAfterItsEvaluation() {
            refused(
                    () -> PilotDecisions.approve(
                            proposed(), new ApprovePilot(NATLYS, EVALUATED, APPROVED, DECISION), TODAY),
                    "Evalueringen 7.12.2023 skal ligge efter den dag, prøvehandlingen begynder, 7.12.2023.");
        }
    }

    @Nested
    class TryingOut {

        @Test
        void isRefusedBeforeTheApproval() {
            refused(
                    () -> PilotDecisions.tryOut(
                            running(), new RecordTryOut(NATLYS, APPROVED.minusDays(1), null, null, DECISION), TODAY),
                    "Prøvehandlingen må ikke afprøves den 14.6.2023; den er ikke godkendt til det.");
        }

        @Test
        void countsTheDaysFromTheIdea() {
            PilotState state = running();
            PilotState tried = state.after(PilotDecisions.tryOut(
                    state, new RecordTryOut(NATLYS, APPROVED.plusDays(5), null, null, DECISION), TODAY));
            assertThat(tried.firstTryOut()).hasValue(APPROVED.plusDays(5));
            assertThat(tried.idea()).isEqualTo(PROPOSED.minusDays(10));
        }

        @Test
        void isOverdueFromTheDayAfterTheEvaluationWasDueUntilItIsMade() {
            assertThat(running().isOverdue(EVALUATED)).isFalse();
            assertThat(running().isOverdue(EVALUATED.plusDays(1))).isTrue();
            assertThat(evaluated(PilotVerdict.ADJUST).isOverdue(TODAY)).isFalse();
        }
    }

    @Nested
    class Judging {

        @Test
        void refusesToStopWithoutSayingWhatWasLearned() {
            refused(
                    () -> PilotDecisions.evaluate(running(), evaluation(PilotVerdict.STOP, " "), TODAY),
                    "Når en prøvehandling skal stoppe, skal det siges, hvad der er lært.");
        }

        @Test
        void scalesOnlyOnAnEvaluationOfItsOwn() {
            refused(
                    () -> PilotDecisions.scale(
                            running(), new ScalePilot(NATLYS, FIRST, "Et sted til", null, DECISION), TODAY),
                    "Prøvehandlingen har ingen evaluering evaluation-1.");
        }

        @Test
        void scalesOnlyIfTheEvaluationSaysSo() {
            refused(
                    () -> PilotDecisions.scale(
                            evaluated(PilotVerdict.ADJUST),
                            new ScalePilot(NATLYS, FIRST, "Et sted til", null, DECISION),
                            TODAY),
                    "Evalueringen anbefaler ikke at gøre det: den siger »adjust«.");
        }

        @Test
        void scalesOnAnEvaluationThatRecommendsIt() {
            PilotState state = evaluated(PilotVerdict.SCALE);
            PilotState scaled = state.after(
                    PilotDecisions.scale(state, new ScalePilot(NATLYS, FIRST, "Et sted til", null, DECISION), TODAY));
            assertThat(scaled.stage()).isEqualTo(PilotStage.SCALED);
        }

        @Test
        void needsANewEvaluationOnceAdjusted() {
            PilotState state = evaluated(PilotVerdict.ADJUST);
            var adjust = new AdjustPilot(
                    NATLYS, FIRST, "Ro", "Ti sover inde", "Under fem", TODAY.plusMonths(6), TODAY, DECISION);
            PilotState adjusted = state.after(PilotDecisions.adjust(state, adjust, TODAY));
            assertThat(adjusted.stage()).isEqualTo(PilotStage.ADJUSTED);
            assertThat(adjusted.isOverdue(TODAY.plusMonths(6))).isFalse();
            assertThat(adjusted.isOverdue(TODAY.plusMonths(7))).isTrue();
        }

        @Test
        void goesNowhereOnceStopped() {
            PilotState state = running();
            PilotState stopped = state.after(PilotDecisions.stop(
                    state, new StopPilot(NATLYS, true, "For få", "De sov ude", EVALUATED, null, DECISION), TODAY));
            assertThat(stopped.stage()).isEqualTo(PilotStage.STOPPED);
            refused(
                    () -> PilotDecisions.tryOut(
                            stopped, new RecordTryOut(NATLYS, EVALUATED, null, null, DECISION), TODAY),
                    "Prøvehandlingen afprøves ikke længere: den er stoppet eller udbredt.");
        }
    }

    @Nested
    class Results {

        private static LinkResult result(List<CommitmentId> commitments, List<Document> documents) {
            return new LinkResult(
                    ALLIANCE,
                    null,
                    "Tolv bor fast",
                    EVALUATED,
                    commitments,
                    null,
                    null,
                    documents,
                    null,
                    null,
                    null,
                    null,
                    DECISION);
        }

        private static final List<CommitmentId> PROMISED = List.of(new CommitmentId("commitment-1"));
        private static final List<Document> SHOWN = List.of(new Document("0a".repeat(32), "Lejekontrakter"));

        @Test
        void areRefusedWithNothingBehindThem() {
            refused(
                    () -> ResultDecisions.link(result(List.of(), SHOWN), TODAY),
                    "Et resultat skal bygge på mindst én forpligtelse eller prøvehandling.");
        }

        @Test
        void areRefusedWithNothingToShow() {
            refused(
                    () -> ResultDecisions.link(result(PROMISED, List.of()), TODAY),
                    "Et resultat skal vises ved mindst ét stykke dokumentation eller én måling.");
        }

        @Test
        void areTracedToBoth() {
            assertThat(ResultDecisions.link(result(PROMISED, SHOWN), TODAY).commitmentIds())
                    .isEqualTo(PROMISED);
        }
    }
}
