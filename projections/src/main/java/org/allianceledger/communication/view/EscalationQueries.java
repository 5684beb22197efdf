package org.allianceledger.communication.view;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyId;
import org.allianceledger.communication.EscalationEvent;
import org.allianceledger.communication.EscalationEvent.DelegatedBack;
import org.allianceledger.communication.EscalationEvent.IssueEscalated;
import org.allianceledger.communication.EscalationEvent.PolicyMessageAdopted;
import org.allianceledger.communication.EscalationState;
import org.allianceledger.communication.view.EscalationViews.Down;
import org.allianceledger.communication.view.EscalationViews.Elevator;
import org.allianceledger.communication.view.EscalationViews.Learning;
import org.allianceledger.communication.view.EscalationViews.Message;
import org.allianceledger.communication.view.EscalationViews.Reply;
import org.allianceledger.communication.view.EscalationViews.Up;
import org.allianceledger.decision.EffectEvent.DecisionCalledIn;
import org.allianceledger.decision.view.DecisionMarks;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.ledger.view.Register;
import org.allianceledger.pilot.view.PilotQueries;
import org.allianceledger.pilot.view.PilotViews.Board;
import org.springframework.stereotype.Component;

/** Answers what went up between levels, what came down, and what is unanswered (T7). */
@Component
public class EscalationQueries {

    private final Register register;
    private final PilotQueries pilots;

    EscalationQueries(Register register, PilotQueries pilots) {
        this.register = register;
        this.pilots = pilots;
    }

    /** Everything up to the day, in the order it was recorded. */
    public Elevator elevator(AllianceId alliance, PointInTime when) {
        List<EscalationState> issues = register.histories(alliance.value(), "escalation", when).stream()
                .flatMap(history -> state(history, when).stream())
                .toList();
        List<Up> up = issues.stream().map(it -> up(it, when.asOf())).toList();
        Stream<Down> down = Stream.concat(issues.stream().flatMap(EscalationQueries::down), calledIn(alliance, when));
        return new Elevator(
                up,
                down.sorted(Comparator.comparing(Down::on)).toList(),
                up.stream().filter(Up::unanswered).toList(),
                notPassedOn(alliance, issues, when),
                when.asOf(),
                when.knownAt());
    }

    private static Optional<EscalationState> state(List<RecordedEvent> history, PointInTime when) {
        List<EscalationEvent> events = history.stream()
                .map(it -> (EscalationEvent) it.event())
                .filter(it -> !it.effective().isAfter(when.asOf()))
                .toList();
        return events.isEmpty() || !(events.getFirst() instanceof IssueEscalated)
                ? Optional.empty()
                : EscalationState.after(events);
    }

    private static Up up(EscalationState state, LocalDate day) {
        IssueEscalated it = state.escalated();
        BodyId to = it.toBody();
        PolicyMessageAdopted message = state.message();
        DelegatedBack back = state.back();
        return new Up(
                it.escalationId().value(),
                it.key(),
                it.fromBody().value(),
                to == null ? null : to.value(),
                it.external(),
                it.level(),
                it.subject(),
                it.reason(),
                it.about(),
                it.occurred(),
                it.answerBy(),
                message == null
                        ? null
                        : new Message(
                                message.text(),
                                message.recipient(),
                                message.occurred(),
                                message.authority().reference()),
                state.replies().stream()
                        .map(reply -> new Reply(reply.sender(), reply.text(), reply.on()))
                        .toList(),
                back == null ? null : back.bodyId().value(),
                state.isUnanswered(day),
                state.isUnanswered(day) ? DAYS.between(it.answerBy(), day) : 0);
    }

    private static Stream<Down> down(EscalationState state) {
        String issue = state.escalated().escalationId().value();
        Stream<Down> replies = state.replies().stream().map(it -> new Down("reply", issue, it.sender(), it.on()));
        DelegatedBack back = state.back();
        return back == null
                ? replies
                : Stream.concat(
                        replies,
                        Stream.of(
                                new Down("delegated_back", issue, back.bodyId().value(), back.occurred())));
    }

    private Stream<Down> calledIn(AllianceId alliance, PointInTime when) {
        return register.histories(alliance.value(), DecisionMarks.CALLED_IN, when).stream()
                .flatMap(List::stream)
                .map(RecordedEvent::event)
                .filter(DecisionCalledIn.class::isInstance)
                .map(DecisionCalledIn.class::cast)
                .filter(it -> !it.occurred().isAfter(when.asOf()))
                .map(it ->
                        new Down("call_in", it.decisionId().value(), it.toBody().value(), it.occurred()));
    }

    private List<Learning> notPassedOn(AllianceId alliance, List<EscalationState> issues, PointInTime when) {
        Set<String> passedOn =
                issues.stream().flatMap(it -> it.escalated().about().stream()).collect(Collectors.toSet());
        Board board = pilots.board(alliance, when);
        return Stream.of(board.running(), board.overdueEvaluation(), board.adjusted(), board.scaled(), board.stopped())
                .flatMap(List::stream)
                .filter(it -> it.learned() != null && !passedOn.contains(it.id()))
                .map(it -> new Learning(it.id(), it.key()))
                .toList();
    }
}
