package org.allianceledger.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.allianceledger.decision.CorrectionCommand.CorrectAttendance;
import org.allianceledger.decision.CorrectionCommand.CorrectBallot;
import org.allianceledger.decision.CorrectionCommand.DiscoverConflict;
import org.allianceledger.decision.CorrectionCommand.DisputeEntry;
import org.allianceledger.decision.CorrectionCommand.SettleDispute;
import org.allianceledger.decision.CorrectionEvent.OutcomeDisputed;
import org.allianceledger.decision.CorrectionEvent.OutcomeRecomputed;
import org.allianceledger.decision.EffectCommand.ConfirmDecision;
import org.allianceledger.voting.Choice;
import org.allianceledger.voting.Outcome;
import org.junit.jupiter.api.Test;

/** */
class CorrectionTest {

    private static final String HANDS = ",'hands':{'requestedBy':'seat-1','approvedBy':'seat-2'}";

    private final Chamber on = new Chamber();

    private void ballot(int seat, String choice) {
        on.act(
                CorrectBallot.class,
                "a",
                "'seatId':'seat-" + seat + "','choice':'" + choice + "','reason':'Talt forkert'" + HANDS);
    }

    private void conflict(int seat) {
        on.act(DiscoverConflict.class, "a", "'seatId':'seat-" + seat + "','ground':'own_grant'" + HANDS);
    }

    private void attendance(int seat, boolean present) {
        on.act(
                CorrectAttendance.class,
                "a",
                "'seatId':'seat-" + seat + "','present':" + present + ",'reason':'Protokol'" + HANDS);
    }

    private void decided(int yes, int no, int abstain) {
        on.propose("a");
        on.round("a", yes, no, abstain);
        on.declare("a", on.outcome("a").name().toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void keepsTheOutcomeAndShowsBothCounts() {
        decided(7, 0, 1);
        ballot(7, "against");
        var before =
                on.event("a", VotingEvent.OutcomeComputed.class).computation().figures();
        OutcomeRecomputed now = on.event("a", OutcomeRecomputed.class);
        assertThat(before)
                .extracting(it -> it.yes(), it -> it.no(), it -> it.abstain())
                .containsExactly(7, 0, 1);
        assertThat(now.computation().figures())
                .extracting(it -> it.yes(), it -> it.no(), it -> it.abstain())
                .containsExactly(6, 1, 1);
        assertThat(on.event("a", CorrectionEvent.BallotCorrected.class).was()).isEqualTo(Choice.FOR);
        assertThat(now.flips()).isFalse();
        assertThat(on.of("a").isCorrected()).isTrue();
        assertThat(on.of("a").isDisputed()).isFalse();
        assertThat(on.outcome("a")).isEqualTo(Outcome.ADOPTED);
    }

    @Test
    void opensADisputeWhenTheOutcomeFlips() {
        decided(5, 4, 0);
        ballot(5, "against");
        OutcomeDisputed disputed = on.event("a", OutcomeDisputed.class);
        assertThat(disputed.computed()).isEqualTo(Outcome.REJECTED);
        assertThat(disputed.declared()).isEqualTo(Outcome.ADOPTED);
        assertThat(on.of("a").isDisputed()).isTrue();
        assertThat(on.of("a").stage()).isEqualTo(Stage.IN_EFFECT);
        on.adopted("b", "SettleDispute", "decision-a", "");
        on.act(SettleDispute.class, "a", "'upheld':false,'reason':'Talt om'," + Chamber.citing("b"));
        assertThat(on.of("a").stage()).isEqualTo(Stage.VOIDED);
        assertThat(on.of("a").isDisputed()).isFalse();
    }

    @Test
    void correctsWhatWasCorrectedBefore() {
        decided(6, 3, 0);
        ballot(6, "against");
        ballot(5, "against");
        assertThat(on.event("a", OutcomeRecomputed.class)
                        .computation()
                        .figures()
                        .yes())
                .isEqualTo(4);
        assertThat(on.of("a").isDisputed()).isTrue();
    }

    @Test
    void correctsAttendanceAndTheBallotWithIt() {
        decided(5, 4, 0);
        attendance(1, false);
        assertThat(on.event("a", OutcomeRecomputed.class).computation().outcome())
                .isEqualTo(Outcome.TIED);
        assertThat(on.last("a").ballots()).hasSize(8);
        attendance(1, true);
        assertThat(on.last("a").roll()).allMatch(it -> it.present());
    }

    @Test
    void worksOutADiscoveredConflictWithoutUndoingAnything() {
        decided(5, 4, 0);
        conflict(1);
        OutcomeRecomputed without = on.event("a", OutcomeRecomputed.class);
        assertThat(without.hypothetical()).isTrue();
        assertThat(without.computation().outcome()).isEqualTo(Outcome.TIED);
        assertThat(on.outcome("a")).isEqualTo(Outcome.ADOPTED);
        assertThat(on.of("a").hasDiscoveredConflict()).isTrue();
        on.adopted("b", "ConfirmDecision", "decision-a", "");
        on.act(ConfirmDecision.class, "a", Chamber.citing("b"));
        assertThat(on.of("a").hasDiscoveredConflict()).isFalse();
    }

    @Test
    void doesNotPutARejectedProposalInEffectByConfirmingIt() {
        decided(3, 6, 0);
        conflict(9);
        on.adopted("b", "ConfirmDecision", "decision-a", "");
        on.act(ConfirmDecision.class, "a", Chamber.citing("b"));
        assertThat(on.of("a").stage()).isEqualTo(Stage.FINAL);
    }

    @Test
    void disputesAnElectionThatSomebodyElseWouldHaveWon() {
        on.propose("a", "'matter':'election','rule':'ranked','candidates':['person-1','person-2'],'places':1");
        on.open("a");
        for (int seat = 1; seat <= 5; seat++) {
            String first = seat <= 3 ? "person-1" : "person-2";
            on.act(VotingCommand.CastBallot.class, "a", "'seatId':'seat-" + seat + "','ranking':[['" + first + "']]");
        }
        on.close("a");
        on.declare("a", "adopted");
        attendance(1, false);
        attendance(2, false);
        assertThat(on.event("a", OutcomeRecomputed.class).flips()).isTrue();
        assertThat(on.of("a").isDisputed()).isTrue();
    }

    @Test
    void refusesWhatThereIsNothingOf() {
        on.propose("a");
        on.refuses(() -> ballot(1, "for"), "Der har ikke været afstemning i sagen.");
        on.round("a", 5, 2, 0);
        on.refuses(() -> ballot(8, "for"), "seatId", "seat-8 har ingen stemme i runden.");
        on.adopted("b", "SettleDispute", "decision-a", "");
        on.refuses(
                () -> on.act(SettleDispute.class, "a", "'upheld':true,'reason':'Ok'," + Chamber.citing("b")),
                "Udfaldet er ikke bestridt.");
    }

    @Test
    void takesTwoPeople() {
        assertThat(new Hands("seat-1", "seat-1").isTwo()).isFalse();
        assertThat(new Hands("seat-1", "seat-2").isTwo()).isTrue();
    }

    @Test
    void keepsADisputedEntryBesideTheOther() {
        decided(9, 0, 0);
        on.act(DisputeEntry.class, "a", "'by':'partner-1','text':'Vi var ikke enige'");
        assertThat(on.event("a", CorrectionEvent.EntryDisputed.class).by()).isEqualTo("partner-1");
        assertThat(on.of("a").stage()).isEqualTo(Stage.IN_EFFECT);
    }
}
