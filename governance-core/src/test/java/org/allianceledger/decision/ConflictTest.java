package org.allianceledger.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.allianceledger.decision.ProposalCommand.DeclareConflict;
import org.allianceledger.decision.ProposalCommand.DenyConflict;
import org.allianceledger.decision.ProposalCommand.DismissConflict;
import org.allianceledger.decision.ProposalCommand.RecuseSeat;
import org.allianceledger.decision.ProposalEvent.SeatRecused;
import org.allianceledger.voting.Outcome;
import org.junit.jupiter.api.Test;

/** */
class ConflictTest {

    private static final String OF_THREE = "'seatId':'seat-3','ground':'own_grant','raisedBy':'";

    private final Chamber on = new Chamber();

    @Test
    void recusesOnlyAPresentMember() {
        on.propose("a");
        on.leave(3);
        on.refuses(
                () -> on.recuse("a", 3),
                "seatId",
                "Kun et tilstedeværende medlem kan erklæres inhabilt; seat-3 er ikke til stede.");
        on.refuses(
                () -> on.act(RecuseSeat.class, "a", OF_THREE + "seat-3'"),
                "seatId",
                "Kun et tilstedeværende medlem kan erklæres inhabilt; seat-3 er ikke til stede.");
    }

    @Test
    void recusesAMemberWhoHasLeftForTheItemAlready() {
        on.propose("a");
        on.leaveFor(3);
        on.recuse("a", 3);
        on.open("a");
        assertThat(on.of("a").isRecused(Chamber.seat(3))).isTrue();
    }

    @Test
    void opensOnlyOnceARecusedMemberIsOutOfTheRoom() {
        on.propose("a");
        on.recuse("a", 3);
        on.refuses(() -> on.open("a"), "itemId", "SG-3 er inhabil og skal forlade lokalet, før punktet kan behandles.");
        on.leaveFor(3);
        on.open("a");
        assertThat(on.last("a").roll()).filteredOn(it -> it.recused()).hasSize(1);
        on.refuses(
                () -> on.cast("a", 3, "for"),
                "seatId",
                "SG-3 kan ikke stemme: pladsen er ledig, fraværende eller inhabil.");
    }

    @Test
    void takesAMembersAnswerThatThereIsNone() {
        on.propose("a");
        on.act(DenyConflict.class, "a", "'seatId':'seat-3'");
        assertThat(on.of("a").denials()).containsExactly(Chamber.seat(3));
        on.act(DeclareConflict.class, "a", OF_THREE + "seat-3'");
        assertThat(on.of("a").denials()).isEmpty();
        on.refuses(
                () -> on.act(DenyConflict.class, "a", "'seatId':'seat-3'"),
                "seatId",
                "seat-3 har selv meldt sig inhabil i sagen; det er nu organet, der afgør det.");
    }

    @Test
    void leavesADoubtToTheBodyWhateverTheMemberAnswers() {
        on.propose("a");
        on.act(DeclareConflict.class, "a", OF_THREE + "seat-4'");
        on.act(DenyConflict.class, "a", "'seatId':'seat-3'");
        assertThat(on.of("a").conflicts()).containsKey(Chamber.seat(3));
        on.recuse("a", 3);
        on.refuses(
                () -> on.act(DenyConflict.class, "a", "'seatId':'seat-3'"),
                "seatId",
                "seat-3 er allerede inhabil i sagen.");
    }

    @Test
    void recusesOnce() {
        on.propose("a");
        on.recuse("a", 3);
        on.refuses(() -> on.recuse("a", 3), "seatId", "seat-3 er allerede inhabil i sagen.");
        on.refuses(
                () -> on.act(DeclareConflict.class, "a", OF_THREE + "seat-3'"),
                "seatId",
                "seat-3 er allerede inhabil i sagen.");
    }

    @Test
    void blocksTheVoteUntilADeclaredConflictIsDecided() {
        on.propose("a");
        on.refuses(
                () -> on.act(DeclareConflict.class, "a", "'seatId':'seat-33','ground':'own_grant','raisedBy':'seat-4'"),
                "seatId",
                "seat-33 er ikke en plads i organet.");
        on.act(DeclareConflict.class, "a", OF_THREE + "seat-4'");
        on.refuses(() -> on.open("a"), "Spørgsmålet om inhabilitet for seat-3 er ikke afgjort.");
        on.adopted("doubt", "DismissConflict", "seat-3", "");
        on.refuses(
                () -> on.act(DismissConflict.class, "a", "'seatId':'seat-4'," + Chamber.citing("doubt")),
                "authority.reference",
                "DOUBT giver ikke hjemmel til dette: DismissConflict for seat-4 indgår ikke i det vedtagne.");
        on.act(DismissConflict.class, "a", "'seatId':'seat-3'," + Chamber.citing("doubt"));
        on.open("a");
        assertThat(on.of("a").stage()).isEqualTo(Stage.VOTING);
    }

    @Test
    void dismissesOnlyWhatWasRaised() {
        on.propose("a");
        on.adopted("doubt", "DismissConflict", "seat-3", "");
        on.refuses(
                () -> on.act(DismissConflict.class, "a", "'seatId':'seat-3'," + Chamber.citing("doubt")),
                "seatId",
                "Der er ikke rejst inhabilitet for seat-3.");
    }

    @Test
    void needsADecisionWhereSomebodyElseDoubts() {
        on.propose("a");
        on.refuses(
                () -> on.inMeeting(RecuseSeat.class, "a", OF_THREE + "seat-4'"),
                "authority",
                "Når en anden end medlemmet selv rejser inhabilitet, skal organet afgøre det ved en beslutning.");
        on.adopted("doubt", "RecuseSeat", "seat-3", "");
        on.inMeeting(RecuseSeat.class, "a", OF_THREE + "seat-4'," + Chamber.citing("doubt"));
        assertThat(on.event("a", SeatRecused.class).authority().reference()).isEqualTo("decision-doubt");
    }

    @Test
    void voidsTheBallotOfALateRecusal() {
        on.propose("a");
        on.open("a");
        on.vote("a", 5, 4, 0);
        on.recuse("a", 3);
        assertThat(on.event("a", SeatRecused.class).voidsBallot()).isTrue();
        assertThat(on.last("a").ballots()).hasSize(8);
        assertThat(on.last("a").cast()).hasSize(9);
        on.close("a");
        assertThat(on.outcome("a")).isEqualTo(Outcome.TIED);
    }
}
