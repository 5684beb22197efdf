package org.allianceledger.decision;

import static org.allianceledger.decision.DecisionReason.NOT_DISPUTED;
import static org.allianceledger.decision.DecisionReason.NOT_VOTED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.allianceledger.body.SeatId;
import org.allianceledger.decision.CorrectionCommand.CorrectAttendance;
import org.allianceledger.decision.CorrectionCommand.CorrectBallot;
import org.allianceledger.decision.CorrectionCommand.DiscoverConflict;
import org.allianceledger.decision.CorrectionCommand.DisputeEntry;
import org.allianceledger.decision.CorrectionCommand.SettleDispute;
import org.allianceledger.decision.CorrectionEvent.AttendanceCorrected;
import org.allianceledger.decision.CorrectionEvent.BallotCorrected;
import org.allianceledger.decision.CorrectionEvent.ConflictDiscovered;
import org.allianceledger.decision.CorrectionEvent.DisputeSettled;
import org.allianceledger.decision.CorrectionEvent.EntryDisputed;
import org.allianceledger.decision.CorrectionEvent.OutcomeDisputed;
import org.allianceledger.decision.CorrectionEvent.OutcomeRecomputed;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.voting.Ballot;
import org.allianceledger.voting.Computation;
import org.allianceledger.voting.Outcome;
import org.allianceledger.voting.Outcomes;
import org.allianceledger.voting.Question;
import org.allianceledger.voting.VotingSeat;

/** The rules of correcting by addition as a plain function. */
final class CorrectionDecisions {

    private CorrectionDecisions() {}

    static List<CorrectionEvent> decide(Standing on, CorrectionCommand command) {
        return switch (command) {
            case CorrectBallot it -> ballot(on, it);
            case CorrectAttendance it -> attendance(on, it);
            case DiscoverConflict it -> conflict(on, it);
            case SettleDispute it -> {
                Refusal.unless(on.proceedings().isDisputed(), NOT_DISPUTED, null);
                yield List.of(new DisputeSettled(
                        on.alliance(), on.id(), it.upheld(), it.reason(), on.done(it), it.authority()));
            }
            case DisputeEntry it ->
                List.of(new EntryDisputed(on.alliance(), on.id(), it.by(), it.text(), on.done(it), on.authority()));
        };
    }

    private static List<CorrectionEvent> ballot(Standing on, CorrectBallot it) {
        Round round = on.decidedRound();
        Ballot was = round.ballotOf(it.seatId()).orElseThrow(() -> new Refusal(NOT_VOTED, "seatId", it.seatId()));
        LocalDate done = on.done(it);
        var correction = new BallotCorrected(
                on.alliance(),
                on.id(),
                it.seatId(),
                it.choice(),
                it.reason(),
                it.hands(),
                round.number(),
                was.choice(),
                done,
                on.authority());
        return recomputed(on, round, correction, false, done);
    }

    private static List<CorrectionEvent> attendance(Standing on, CorrectAttendance it) {
        Round round = on.decidedRound();
        VotingSeat seat = BallotDecisions.seat(round, it.seatId(), "seatId");
        LocalDate done = on.done(it);
        var correction = new AttendanceCorrected(
                on.alliance(),
                on.id(),
                it.seatId(),
                it.present(),
                it.reason(),
                it.hands(),
                round.number(),
                seat.present(),
                done,
                on.authority());
        return recomputed(on, round, correction, false, done);
    }

    // What the outcome would have been without the conflicted seat is worked out, but nothing is undone.
    private static List<CorrectionEvent> conflict(Standing on, DiscoverConflict it) {
        Round round = on.decidedRound();
        BallotDecisions.seat(round, it.seatId(), "seatId");
        LocalDate done = on.done(it);
        var discovery = new ConflictDiscovered(
                on.alliance(), on.id(), it.seatId(), it.ground(), it.hands(), round.number(), done, on.authority());
        return recomputed(on, round, discovery, true, done);
    }

    /** The question as it is once the correction is taken in. */
    static Question corrected(Question asked, CorrectionEvent correction) {
        return switch (correction) {
            case BallotCorrected it ->
                with(
                        asked,
                        asked.roll(),
                        replaced(
                                asked.ballots(),
                                it.seatId(),
                                ballot -> new Ballot(ballot.seat(), it.choice(), ballot.castBy(), List.of())));
            case AttendanceCorrected it ->
                with(
                        asked,
                        replaced(asked.roll(), it.seatId(), known -> Rolls.attending(known, it.present())),
                        it.present() ? asked.ballots() : without(asked.ballots(), it.seatId()));
            case ConflictDiscovered it ->
                with(asked, replaced(asked.roll(), it.seatId(), Rolls::recused), without(asked.ballots(), it.seatId()));
            case OutcomeRecomputed ignored -> asked;
            case OutcomeDisputed ignored -> asked;
            case DisputeSettled ignored -> asked;
            case EntryDisputed ignored -> asked;
        };
    }

    private static List<CorrectionEvent> recomputed(
            Standing on, Round round, CorrectionEvent correction, boolean hypothetical, LocalDate done) {
        Question question = corrected(Standing.questionOf(round), correction);
        Computation known = round.outcome().orElseThrow().computation();
        Outcome before = known.outcome();
        Outcome declared = round.declared().map(it -> it.outcome()).orElse(before);
        Computation computation = Outcomes.compute(question);
        boolean flips =
                computation.outcome() != before || !computation.elected().equals(known.elected());
        var events = new ArrayList<CorrectionEvent>();
        events.add(correction);
        events.add(new OutcomeRecomputed(
                on.alliance(),
                on.id(),
                round.number(),
                question,
                computation,
                hypothetical,
                flips,
                done,
                on.authority()));
        if (flips) {
            events.add(
                    new OutcomeDisputed(on.alliance(), on.id(), computation.outcome(), declared, done, on.authority()));
        }
        return events;
    }

    private static <T> List<T> replaced(List<T> all, SeatId seat, UnaryOperator<T> change) {
        return all.stream()
                .map(it -> seatOf(it).equals(seat.value()) ? change.apply(it) : it)
                .toList();
    }

    private static String seatOf(Object it) {
        return it instanceof Ballot ballot ? ballot.seat() : ((VotingSeat) it).seat();
    }

    private static List<Ballot> without(List<Ballot> ballots, SeatId seat) {
        return ballots.stream()
                .filter(it -> !it.seat().equals(seat.value()) && !seat.value().equals(it.castBy()))
                .toList();
    }

    private static Question with(Question it, List<VotingSeat> roll, List<Ballot> ballots) {
        return new Question(
                it.ruleSet(),
                it.rule(),
                it.matter(),
                it.written(),
                it.secondCall(),
                roll,
                it.proxies(),
                ballots,
                it.castingVote(),
                it.objections(),
                it.voteAskedBy(),
                it.evaluationPlanned(),
                it.necessity(),
                it.candidates(),
                it.places());
    }
}
