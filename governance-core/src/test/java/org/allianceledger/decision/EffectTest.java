package org.allianceledger.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.allianceledger.decision.EffectCommand.AnnulDecision;
import org.allianceledger.decision.EffectCommand.CallInDecision;
import org.allianceledger.decision.EffectCommand.ConfirmDecision;
import org.allianceledger.decision.EffectCommand.DecideUrgently;
import org.allianceledger.decision.EffectCommand.FulfilDecision;
import org.allianceledger.decision.EffectCommand.LapseDecision;
import org.allianceledger.decision.EffectCommand.MeetCondition;
import org.allianceledger.decision.EffectCommand.OpenReview;
import org.allianceledger.decision.EffectCommand.RatifyDecision;
import org.allianceledger.decision.EffectCommand.RecordDissent;
import org.allianceledger.decision.EffectCommand.RefuseRatification;
import org.allianceledger.decision.EffectCommand.RescindDecision;
import org.allianceledger.decision.EffectCommand.SupersedeDecision;
import org.allianceledger.decision.VotingCommand.DeclareOutcome;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EffectTest {

    private static final String HANDS = "'hands':{'requestedBy':'seat-1','approvedBy':'seat-2'}";

    private final Chamber on = new Chamber();

    /** */
    @Nested
    class UrgentDecisions {

        private void urgently(String decision, int seat, String more) {
            on.act(
                    DecideUrgently.class,
                    decision,
                    "'bodyId':'body-sg','key':'U','title':'Nødhjælp','text':'Betal','matter':'operational','seatId':'seat-"
                            + seat + "','urgency':'Frost'" + more);
        }

        @Test
        void keepToTheLimit() {
            on.refuses(
                    () -> urgently("u", 1, ",'amount':2600000"),
                    "amount",
                    "26.000 kr. overstiger grænsen på 25.000 kr. for formandsbeslutninger.");
            urgently("u", 1, ",'amount':2500000");
            assertThat(on.of("u").stage()).isEqualTo(Stage.IN_EFFECT);
            assertThat(on.of("u").from()).isEqualTo(Chamber.TODAY);
        }

        @Test
        void areTheChairsWhereTheRulesAllowThem() {
            on.refuses(() -> urgently("u", 2, ""), "seatId", "seat-2 leder ikke mødet.");
            on.ruleOf("urgentDecision").putArray("matters").add("own_budget");
            on.refuses(
                    () -> urgently("u", 1, ""),
                    "matter",
                    "Forretningsordenen lader ikke formanden træffe den beslutning alene.");
            on.ruled = false;
            on.refuses(
                    () -> urgently("u", 1, ""),
                    "Organet har ingen forretningsorden i kraft den 10.10.2024; det kan kun vedtage sin første.");
        }

        @Test
        void haveNoEffectBeforeTheyAreTaken() {
            on.refuses(
                    () -> urgently("u", 1, ",'from':'2024-10-01','occurred':'2024-10-09'"),
                    "occurred",
                    "Virkning fra 1.10.2024 ligger før handlingen selv, 9.10.2024. Kun en overtaget kilde kan virke"
                            + " bagud.");
        }

        @Test
        void areRatifiedOnce() {
            urgently("u", 1, "");
            on.adopted("r", "RatifyDecision", "decision-u", "");
            on.act(RatifyDecision.class, "u", Chamber.citing("r"));
            assertThat(on.of("u").ratified()).isTrue();
            on.refuses(
                    () -> on.act(RatifyDecision.class, "u", Chamber.citing("r")),
                    "Der er ingen formandsbeslutning, der venter på godkendelse.");
        }

        @Test
        void areFlaggedAndNotUndoneWhenTheBodyDoesNotRatify() {
            urgently("u", 1, "");
            on.adopted("r", "RefuseRatification", "decision-u", "");
            on.act(RefuseRatification.class, "u", Chamber.citing("r"));
            assertThat(on.of("u").ratified()).isFalse();
            assertThat(on.of("u").stage()).isEqualTo(Stage.IN_EFFECT);
        }
    }

    @Nested
    class Endings {

        @Test
        void supersedeForward() {
            on.adopted("a");
            on.adopted("b", "SupersedeDecision", "decision-a", "");
            on.act(SupersedeDecision.class, "a", "'from':'2024-11-01'," + Chamber.citing("b"));
            assertThat(on.of("a").stage()).isEqualTo(Stage.SUPERSEDED);
            assertThat(on.of("a").successor()).isEqualTo(new DecisionId("decision-b"));
            assertThat(on.of("a").bindsOn(LocalDate.of(2024, 10, 31))).isTrue();
            assertThat(on.of("a").bindsOn(LocalDate.of(2024, 11, 1))).isFalse();
        }

        @Test
        void supersedeOnlyByADecision() {
            on.adopted("a");
            on.refuses(
                    () -> on.act(
                            SupersedeDecision.class,
                            "a",
                            "'authority':{'kind':'founding_act','reference':'Stiftelse'}"),
                    "authority",
                    "Det kræver en beslutning: SupersedeDecision kan ikke ske med denne hjemmel.");
            on.refuses(
                    () -> on.act(
                            SupersedeDecision.class, "a", "'authority':{'kind':'decision','reference':'Referat 1'}"),
                    "authority.reference",
                    "Beslutningen Referat 1 findes ikke.");
        }

        @Test
        void rescindWithAReason() {
            on.adopted("a");
            on.adopted("b", "RescindDecision", "decision-a", "");
            on.act(RescindDecision.class, "a", "'reason':'Nye tal'," + Chamber.citing("b"));
            assertThat(on.of("a").stage()).isEqualTo(Stage.REVOKED);
            assertThat(on.of("a").until()).isEqualTo(Chamber.TODAY.minusDays(1));
        }

        @Test
        void rescindNoEarlierThanTheDecisionToDoSo() {
            on.adopted("a");
            on.adopted("b", "RescindDecision", "decision-a", "");
            on.refuses(
                    () -> on.act(
                            RescindDecision.class,
                            "a",
                            "'reason':'Nye tal','from':'2024-10-01'," + Chamber.citing("b")),
                    "authority.reference",
                    "B gælder ikke den 1.10.2024.");
        }

        @Test
        void annulAndKeepTheVotes() {
            on.adopted("a");
            on.adopted("b", "AnnulDecision", "decision-a", "");
            on.act(AnnulDecision.class, "a", "'finding':'Ikke indkaldt'," + HANDS + "," + Chamber.citing("b"));
            assertThat(on.of("a").stage()).isEqualTo(Stage.VOIDED);
            assertThat(on.last("a").ballots()).hasSize(9);
        }

        @Test
        void fulfilOrLapse() {
            on.adopted("a");
            on.act(FulfilDecision.class, "a", "'reference':'Rapport'");
            on.propose("b");
            on.round("b", 9, 0, 0);
            on.act(DeclareOutcome.class, "b", "'outcome':'adopted','condition':'Byrådet siger ja'");
            assertThat(on.of("b").stage()).isEqualTo(Stage.PENDING_CONDITION);
            assertThat(on.of("b").from()).isNull();
            on.act(LapseDecision.class, "b", "'reason':'Byrådet sagde nej'");
            assertThat(on.of("a").stage()).isEqualTo(Stage.FULFILLED);
            assertThat(on.of("b").stage()).isEqualTo(Stage.LAPSED);
            on.refuses(
                    () -> on.act(LapseDecision.class, "a", "'reason':'x'"),
                    "Det kan ikke ske nu: A er på trinnet »gennemført«.");
        }
    }

    @Test
    void hasEffectOnceItsConditionIsMet() {
        on.propose("a");
        on.round("a", 9, 0, 0);
        on.act(DeclareOutcome.class, "a", "'outcome':'adopted','condition':'Byrådet siger ja'");
        on.today = LocalDate.of(2024, 10, 20);
        on.act(MeetCondition.class, "a", "'reference':'Byrådet pkt. 4'");
        assertThat(on.of("a").from()).isEqualTo(on.today);
        assertThat(on.of("a").stage()).isEqualTo(Stage.IN_EFFECT);
    }

    @Test
    void bindsWhileItIsReviewed() {
        on.adopted("a");
        on.act(OpenReview.class, "a", "'reason':'Dato nået'");
        assertThat(on.of("a").bindsOn(Chamber.TODAY)).isTrue();
        on.adopted("b", "ConfirmDecision", "decision-a", "");
        on.act(ConfirmDecision.class, "a", Chamber.citing("b"));
        assertThat(on.of("a").stage()).isEqualTo(Stage.IN_EFFECT);
    }

    @Test
    void keepsAMembersDissent() {
        on.propose("a");
        on.round("a", 8, 1, 0);
        on.refuses(
                () -> on.act(RecordDissent.class, "a", "'seatId':'seat-19','text':'Uenig'"),
                "seatId",
                "seat-19 kan ikke stemme: pladsen er ikke på listen over stemmeberettigede i sagen.");
        on.act(RecordDissent.class, "a", "'seatId':'seat-9','text':'Uenig'");
        assertThat(on.event("a", EffectEvent.DissentRecorded.class).opinion()).isEqualTo(Opinion.DISSENT);
    }

    @Nested
    class CallIn {

        @Test
        void sendsTheDecisionToTheBodyAbove() {
            on.adopted("a");
            on.act(CallInDecision.class, "a", "'seatId':'seat-4'");
            assertThat(on.event("a", EffectEvent.DecisionCalledIn.class).toBody())
                    .isEqualTo(Chamber.ABOVE);
            assertThat(on.of("a").stage()).isEqualTo(Stage.REFERRED);
            assertThat(on.of("a").bindsOn(Chamber.TODAY)).isFalse();
        }

        @Test
        void comesBeforeTheMeetingEndsFromAMemberWhoWasThere() {
            on.leave(4);
            on.propose("a");
            on.round("a", 3, 0, 0);
            on.refuses(
                    () -> on.act(CallInDecision.class, "a", "'seatId':'seat-4'"),
                    "seatId",
                    "Standsningsret kan kun bruges, før mødet slutter, af et medlem, der har været til stede.");
            on.enter(4);
            on.running = false;
            on.refuses(
                    () -> on.act(CallInDecision.class, "a", "'seatId':'seat-4'"),
                    "seatId",
                    "Standsningsret kan kun bruges, før mødet slutter, af et medlem, der har været til stede.");
        }

        @Test
        void needsARuleForIt() {
            on.rule(it -> it.put("callIn", false));
            on.adopted("a");
            on.refuses(
                    () -> on.act(CallInDecision.class, "a", "'seatId':'seat-4'"),
                    "Forretningsordenen giver ikke standsningsret, eller organet har intet organ over sig.");
        }
    }
}
