package org.allianceledger.page.steering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.allianceledger.body.SeatId;
import org.allianceledger.decision.Proceedings;
import org.allianceledger.decision.ProposalCommand.OpenDeliberation;
import org.allianceledger.decision.Stage;
import org.allianceledger.decision.VotingCommand.CastBallot;
import org.allianceledger.decision.VotingCommand.CloseVoting;
import org.allianceledger.decision.VotingCommand.DecideWithoutVote;
import org.allianceledger.decision.VotingCommand.DeclareOutcome;
import org.allianceledger.decision.VotingCommand.OpenVoting;
import org.allianceledger.decision.VotingCommand.StateCastingVote;
import org.allianceledger.http.Unknown;
import org.allianceledger.ledger.Act;
import org.allianceledger.meeting.ItemId;
import org.allianceledger.voting.Choice;
import org.allianceledger.voting.Computation;
import org.allianceledger.voting.Outcome;

/** How a question is decided in the meeting room. */
record QuestionSteps(RoomPress press) {

    private static final String BALLOT = "ballot.";

    List<Act> adopt() {
        List<Act> acts = takenUp(press.question(), press.item().id());
        acts.add(new DecideWithoutVote(
                press.question().id(), press.meeting(), press.item().id(), press.day()));
        if (press.presence(press.question(), press.item().id()).quorate()) {
            acts.add(new DeclareOutcome(press.question().id(), Outcome.ADOPTED, null, null, press.day()));
        }
        return acts;
    }

    List<Act> vote() {
        Proceedings question = press.question();
        ItemId item = press.item().id();
        List<Act> acts = takenUp(question, item);
        acts.add(new OpenVoting(question.id(), press.meeting(), item, Set.of(), null, press.day()));
        if (!press.presence(question, item).quorate()) {
            return acts;
        }
        Map<SeatId, Choice> ballots = ballots();
        ballots.forEach(
                (seat, choice) -> acts.add(new CastBallot(question.id(), seat, choice, null, List.of(), press.day())));
        Choice casting = press.fields().getFirst("casting") == null
                        || press.text("casting").isBlank()
                ? null
                : Choice.valueOf(press.word("casting", "FOR"));
        SeatId presiding = press.room().meeting().room().presiding();
        if (casting != null && presiding != null) {
            acts.add(new StateCastingVote(question.id(), presiding, casting, press.day()));
        }
        acts.add(new CloseVoting(question.id(), press.day()));
        Computation computed = press.foresight().voted(question, item, ballots, casting);
        if (computed.outcome() != Outcome.NO_QUORUM) {
            acts.add(new DeclareOutcome(question.id(), computed.outcome(), null, null, press.day()));
        }
        return acts;
    }

    /** A ranked election: who is named first is wanted most, and who is not named comes last. */
    List<Act> rank() {
        Proceedings question = press.question();
        ItemId item = press.item().id();
        List<Act> acts = takenUp(question, item);
        acts.add(new OpenVoting(question.id(), press.meeting(), item, Set.of(), null, press.day()));
        if (!press.presence(question, item).quorate()) {
            return acts;
        }
        RankedForm.ballots(press.fields())
                .forEach((seat, ranking) -> acts.add(new CastBallot(
                        question.id(),
                        new SeatId(seat),
                        ranking.isEmpty() ? Choice.BLANK : null,
                        null,
                        ranking,
                        press.day())));
        acts.add(new CloseVoting(question.id(), press.day()));
        return acts;
    }

    private Map<SeatId, Choice> ballots() {
        var ballots = new LinkedHashMap<SeatId, Choice>();
        press.fields().toSingleValueMap().forEach((name, value) -> {
            if (name.startsWith(BALLOT) && !value.isBlank()) {
                ballots.put(
                        new SeatId(name.substring(BALLOT.length())), Choice.valueOf(value.toUpperCase(Locale.ROOT)));
            }
        });
        return ballots;
    }

    List<Act> takenUp(Proceedings question, ItemId item) {
        var acts = new ArrayList<Act>();
        if (Set.of(Stage.PROPOSED, Stage.ADMITTED, Stage.ADJOURNED).contains(question.stage())) {
            acts.add(new OpenDeliberation(question.id(), press.meeting(), item, press.day()));
        }
        return acts;
    }

    Outcome counted() {
        return press.question()
                .lastRound()
                .flatMap(it -> it.outcome())
                .map(it -> it.computation().outcome())
                .orElseThrow(() -> new Unknown("outcome"));
    }
}
