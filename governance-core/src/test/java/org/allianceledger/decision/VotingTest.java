package org.allianceledger.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.allianceledger.decision.VotingCommand.AdmitToRoll;
import org.allianceledger.decision.VotingCommand.AskForVote;
import org.allianceledger.decision.VotingCommand.CastBallot;
import org.allianceledger.decision.VotingCommand.DecideWithoutVote;
import org.allianceledger.decision.VotingCommand.DeclareOutcome;
import org.allianceledger.decision.VotingCommand.OpenVoting;
import org.allianceledger.decision.VotingCommand.StateCastingVote;
import org.allianceledger.decision.VotingEvent.OutcomeDeclared;
import org.allianceledger.decision.VotingEvent.VotingOpened;
import org.allianceledger.meeting.Sitting;
import org.allianceledger.meeting.Sittings.Turn;
import org.allianceledger.voting.Choice;
import org.allianceledger.voting.Outcome;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class VotingTest {

    private final Chamber on = new Chamber();

    @Test
    void freezesRuleTextAndRollWhenItOpens() {
        on.propose("a");
        on.open("a");
        on.rule(it -> it.put("tie", "rejected"));
        on.enter(1);
        on.vacant.add(9);
        VotingOpened opened = on.event("a", VotingOpened.class);
        assertThat(opened.hash()).isEqualTo(on.of("a").version().hash());
        assertThat(opened.rule()).isEqualTo("simple");
        assertThat(opened.authority()).isEqualTo(Chamber.FO_1);
        assertThat(on.last("a").rules().tie().name()).isEqualTo("LAPSES");
        assertThat(on.last("a").roll()).hasSize(9).allMatch(it -> it.filled() && it.present());
        on.vote("a", 4, 4, 1);
        on.close("a");
        assertThat(on.outcome("a")).isEqualTo(Outcome.TIED);
        assertThat(on.turns).containsExactly(Turn.VOTING_OPENED, Turn.VOTING_CLOSED);
    }

    @Test
    void keepsEveryBallotAndCountsTheLast() {
        on.propose("a");
        on.open("a");
        on.cast("a", 1, "against");
        on.cast("a", 1, "for");
        assertThat(on.last("a").cast()).extracting(it -> it.choice()).containsExactly(Choice.AGAINST, Choice.FOR);
        assertThat(on.last("a").ballots()).extracting(it -> it.choice()).containsExactly(Choice.FOR);
    }

    @Test
    void votesAgainInANewRound() {
        on.propose("a");
        on.round("a", 3, 6, 0);
        on.round("a", 6, 3, 0);
        assertThat(on.of("a").rounds()).extracting(Round::number).containsExactly(1, 2);
        assertThat(on.of("a").rounds().getFirst().ballots()).hasSize(9);
        on.declare("a", "adopted");
        assertThat(on.of("a").stage()).isEqualTo(Stage.IN_EFFECT);
        on.refuses(() -> on.open("a"), "Det kan ikke ske nu: A er på trinnet »gældende«.");
    }

    @Test
    void letsALateArrivalVoteOnceAdmitted() {
        on.propose("a");
        on.leave(8);
        on.open("a");
        on.refuses(
                () -> on.cast("a", 8, "for"),
                "seatId",
                "SG-8 kan ikke stemme: pladsen er ledig, fraværende eller inhabil.");
        on.refuses(
                () -> on.act(AdmitToRoll.class, "a", "'seatId':'seat-8'"),
                "seatId",
                "seat-8 kan ikke stemme: pladsen er ledig, fraværende eller inhabil.");
        on.enter(8);
        on.act(AdmitToRoll.class, "a", "'seatId':'seat-8'");
        on.cast("a", 8, "for");
        assertThat(on.last("a").ballots()).hasSize(1);
    }

    @Test
    void refusesBallotsThatAreNone() {
        on.propose("a");
        on.open("a");
        on.refuses(
                () -> on.cast("a", 12, "for"),
                "seatId",
                "seat-12 kan ikke stemme: pladsen er ikke på listen over stemmeberettigede i sagen.");
        on.refuses(
                () -> on.act(CastBallot.class, "a", "'seatId':'seat-1','ranking':[['person-1']]"),
                "choice",
                "Stemmen skal være enten et valg eller, ved rangordnet valg, en rangfølge.");
        on.propose("b", "'matter':'election','rule':'ranked','candidates':['person-1'],'places':1");
        on.open("b");
        on.refuses(
                () -> on.act(CastBallot.class, "b", "'seatId':'seat-1','ranking':[['person-2']]"),
                "ranking",
                "person-2 er ikke opstillet.");
        on.act(CastBallot.class, "b", "'seatId':'seat-1','ranking':[['person-1']]");
        on.close("b");
        assertThat(on.of("b").elected()).containsExactly("person-1");
    }

    @Test
    void refusesAMeetingThatCannotDecideIt() {
        on.propose("a");
        on.running = false;
        on.refuses(() -> on.open("a"), "meetingId", "Mødet er ikke åbent.");
        on.running = true;
        on.sits = Chamber.OTHER;
        on.refuses(() -> on.open("a"), "meetingId", "Mødet er et andet organs; beslutningen hører til Styregruppen.");
        on.sits = Chamber.GROUP;
        on.called.remove(7);
        on.leave(7);
        on.refuses(() -> on.open("a"), "meetingId", "Ingen må forbigås: SG-7 er ikke indkaldt.");
    }

    @Test
    void refusesRulesThatAreNotForTheMatter() {
        on.propose("a", "'rule':'kast'");
        on.refuses(() -> on.open("a"), "rule", "Forretningsordenen kender ingen regel »kast«.");
        on.propose("b", "'matter':'own_budget','rule':'consensus'");
        on.refuses(
                () -> on.open("b"), "rule", "Sager af typen »own_budget« kan ikke afgøres efter reglen »consensus«.");
    }

    @Test
    void letsABodyWithoutRulesOnlyAdoptItsFirst() {
        on.ruled = false;
        on.propose("a");
        on.refuses(
                () -> on.open("a"),
                "Organet har ingen forretningsorden i kraft den 10.10.2024; det kan kun vedtage sin første.");
        on.propose("b", "'authorises':[{'act':'AdoptRuleSet','subject':'rules-fo-1','terms':{}}]");
        on.round("b", 9, 0, 0);
        assertThat(on.last("b").rule()).isEqualTo("founding");
        assertThat(on.outcome("b")).isEqualTo(Outcome.ADOPTED);
        on.propose("c", "'authorises':[{'act':'AdoptRuleSet','subject':'rules-fo-1','terms':{}}]");
        on.round("c", 8, 0, 1);
        assertThat(on.outcome("c")).isEqualTo(Outcome.REJECTED);
    }

    @Nested
    class Quorum {

        @Test
        void isLackedAtTheOpening() {
            on.propose("a");
            on.there(1, 2, 3, 9);
            on.open("a");
            assertThat(on.outcome("a")).isEqualTo(Outcome.NO_QUORUM);
            assertThat(on.of("a").stage()).isEqualTo(Stage.ADJOURNED);
            assertThat(on.turns).containsExactly(Turn.LACKED_QUORUM);
            on.enter(4);
            on.open("a");
            assertThat(on.last("a").isSecondCall()).isTrue();
            assertThat(on.of("a").stage()).isEqualTo(Stage.VOTING);
        }

        @Test
        void isLackedAtTheClose() {
            on.propose("a");
            on.there(1, 2, 3, 4, 9);
            on.open("a");
            on.cast("a", 1, "for");
            on.leave(3);
            on.close("a");
            assertThat(on.outcome("a")).isEqualTo(Outcome.NO_QUORUM);
        }

        @Test
        void countsWhoVotedBeforeLeaving() {
            on.propose("a");
            on.there(1, 2, 3, 4, 9);
            on.open("a");
            on.cast("a", 3, "for");
            on.leave(3);
            on.close("a");
            assertThat(on.outcome("a")).isEqualTo(Outcome.ADOPTED);
        }
    }

    @Nested
    class Proxies {

        private void proxy(int giver, int holder) {
            on.proxies.add(new Sitting.Proxy(Chamber.seat(giver), Chamber.seat(holder)));
        }

        private void cast(int giver, int holder) {
            on.act(
                    CastBallot.class,
                    "a",
                    "'seatId':'seat-" + giver + "','choice':'for','castBy':'seat-" + holder + "'");
        }

        @Test
        void areCastByTheirHolderAlone() {
            on.propose("a");
            on.leave(2);
            proxy(2, 3);
            on.open("a");
            on.refuses(() -> cast(2, 4), "castBy", "SG-4 har ikke fuldmagt til at stemme for SG-2.");
            on.refuses(
                    () -> cast(2, 12),
                    "castBy",
                    "seat-12 kan ikke stemme: pladsen er ikke på listen over stemmeberettigede i sagen.");
            cast(2, 3);
            on.close("a");
            assertThat(on.last("a").ballots()).hasSize(1);
            assertThat(on.last("a")
                            .outcome()
                            .orElseThrow()
                            .computation()
                            .figures()
                            .represented())
                    .isOne();
        }

        @Test
        void giveWayToTheGiversOwnBallot() {
            on.propose("a");
            proxy(2, 3);
            on.open("a");
            on.cast("a", 2, "against");
            on.refuses(() -> cast(2, 3), "castBy", "SG-2 har selv stemt; fuldmagten viger.");
        }

        @Test
        void fallWithTheHoldersRecusal() {
            on.propose("a");
            on.leave(2);
            proxy(2, 3);
            on.open("a");
            cast(2, 3);
            on.cast("a", 1, "against");
            on.recuse("a", 3);
            assertThat(on.last("a").ballots()).hasSize(1);
            on.close("a");
            assertThat(on.outcome("a")).isEqualTo(Outcome.REJECTED);
        }

        @Test
        void standWhenTheHolderLeavesAfterwards() {
            on.propose("a");
            on.leave(2);
            proxy(2, 3);
            on.open("a");
            cast(2, 3);
            on.leave(3);
            on.close("a");
            assertThat(on.outcome("a")).isEqualTo(Outcome.ADOPTED);
        }

        @Test
        void areVoidWhereTheGiverIsConflicted() {
            on.propose("a");
            proxy(2, 3);
            on.recuse("a", 2);
            on.leaveFor(2);
            on.open("a");
            on.refuses(() -> cast(2, 3), "seatId", "SG-2 kan ikke stemme: pladsen er ledig, fraværende eller inhabil.");
        }
    }

    @Nested
    class CastingVote {

        @Test
        void isTheChairsAndForOrAgainst() {
            on.rule(it -> it.putArray("castingMatters").add("operational"));
            on.propose("a");
            on.open("a");
            on.refuses(
                    () -> on.act(StateCastingVote.class, "a", "'seatId':'seat-2','choice':'for'"),
                    "seatId",
                    "SG-2 leder ikke mødet.");
            on.refuses(
                    () -> on.act(StateCastingVote.class, "a", "'seatId':'seat-1','choice':'abstain'"),
                    "choice",
                    "Formandens udslagsgivende stemme skal være for eller imod.");
            on.act(StateCastingVote.class, "a", "'seatId':'seat-1','choice':'for'");
            on.vote("a", 4, 4, 1);
            on.close("a");
            assertThat(on.outcome("a")).isEqualTo(Outcome.ADOPTED);
        }
    }

    @Nested
    class WithoutAVote {

        @Test
        void isDecidedWhenNobodyAsksForOne() {
            on.propose("a");
            on.inMeeting(DecideWithoutVote.class, "a", "");
            assertThat(on.outcome("a")).isEqualTo(Outcome.ADOPTED);
            assertThat(on.last("a").cast()).isEmpty();
            assertThat(on.turns).containsExactly(Turn.DECIDED_WITHOUT_A_VOTE);
        }

        @Test
        void isNotDecidedWhenAMemberAsks() {
            on.propose("a", "'rule':'without_a_vote'");
            on.refuses(
                    () -> on.act(AskForVote.class, "a", "'seatId':'seat-12'"),
                    "seatId",
                    "seat-12 kan ikke stemme: pladsen er ledig, fraværende eller inhabil.");
            on.act(AskForVote.class, "a", "'seatId':'seat-4'");
            on.refuses(() -> on.inMeeting(DecideWithoutVote.class, "a", ""), "seat-4 har bedt om afstemning.");
            on.round("a", 9, 0, 0);
            assertThat(on.last("a").rule()).isEqualTo("simple");
        }

        @Test
        void isNotForEveryMatter() {
            on.propose("a", "'matter':'own_budget'");
            on.refuses(
                    () -> on.inMeeting(DecideWithoutVote.class, "a", ""),
                    "Sager af typen »own_budget« kan ikke afgøres efter reglen »without_a_vote«.");
        }
    }

    @Nested
    class Declaration {

        @Test
        void differsOnlyWithARuling() {
            on.propose("a");
            on.round("a", 6, 3, 0);
            on.refuses(
                    () -> on.declare("a", "rejected"),
                    "outcome",
                    "Udfaldet er beregnet til »adopted«; et andet kan kun erklæres med henvisning til en kendelse.");
            on.act(DeclareOutcome.class, "a", "'outcome':'rejected','ruling':'Kendelse 1'");
            OutcomeDeclared declared = on.event("a", OutcomeDeclared.class);
            assertThat(declared.computed()).isEqualTo(Outcome.ADOPTED);
            assertThat(declared.outcome()).isEqualTo(Outcome.REJECTED);
            assertThat(on.of("a").stage()).isEqualTo(Stage.FINAL);
        }

        @Test
        void hasEffectNoEarlierThanTheVote() {
            on.propose("a", "'from':'2024-01-01'");
            on.round("a", 6, 3, 0);
            on.declare("a", "adopted");
            assertThat(on.of("a").from()).isEqualTo(Chamber.TODAY);
        }

        @Test
        void reopensATieWhereTheRulesSaySo() {
            on.rule(it -> it.put("tie", "reopened"));
            on.propose("a");
            on.round("a", 4, 4, 0);
            on.declare("a", "tied");
            assertThat(on.of("a").stage()).isEqualTo(Stage.DELIBERATING);
        }
    }

    @Nested
    class Necessity {

        private void open(String more) {
            on.inMeeting(OpenVoting.class, "a", "'necessity':['seat-1','seat-2']" + more);
        }

        @Test
        void letsARecusedMemberTakePartForAQuorum() {
            on.rule(it -> it.put("necessity", true));
            on.propose("a");
            on.there(1, 2, 3, 4, 9);
            on.recuse("a", 1);
            on.recuse("a", 2);
            on.refuses(
                    () -> open(""),
                    "necessityReason",
                    "Skal et inhabilt medlem deltage af nødvendighed, skal det begrundes.");
            open(",'necessityReason':'Haster'");
            on.vote("a", 3, 0, 0);
            on.close("a");
            assertThat(on.outcome("a")).isEqualTo(Outcome.ADOPTED);
        }

        @Test
        void isRefusedWhereTheBodyHasAQuorumWithout() {
            on.rule(it -> it.put("necessity", true));
            on.propose("a");
            on.recuse("a", 1);
            on.recuse("a", 2);
            on.refuses(
                    () -> open(",'necessityReason':'Haster'"),
                    "necessity",
                    "Organet er beslutningsdygtigt uden de inhabile medlemmer.");
        }
    }
}
