package org.allianceledger.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allianceledger.body.BodyHistory;
import org.allianceledger.body.BodyOnDay;
import org.allianceledger.decision.CorrectionEvent.OutcomeRecomputed;
import org.allianceledger.decision.VotingEvent.OutcomeComputed;
import org.allianceledger.decision.VotingEvent.OutcomeDeclared;
import org.allianceledger.decision.VotingEvent.QuorumLacked;
import org.allianceledger.decision.VotingEvent.VotingClosed;
import org.allianceledger.decision.VotingEvent.VotingOpened;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.LedgerEvent;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.meeting.ItemId;
import org.allianceledger.meeting.MeetingId;
import org.allianceledger.meeting.MeetingState;
import org.allianceledger.meeting.Sitting;
import org.allianceledger.ruleset.RuleBookHistory;
import org.allianceledger.ruleset.RuleSet;
import org.allianceledger.ruleset.RuleSetEvent;
import org.allianceledger.ruleset.RuleSetEvent.RuleSetDrafted;
import org.allianceledger.ruleset.RuleSetId;
import org.allianceledger.voting.Computation;
import org.allianceledger.voting.Outcomes;
import org.allianceledger.voting.Question;
import org.allianceledger.voting.VotingSeat;
import org.jspecify.annotations.Nullable;

/**
 * Decides every decision of a ledger again, by the rules of its time and from what was recorded one by one: seats,
 * arrivals, recusals, ballots. What an outcome says it was computed from counts for nothing here; it must come out.
 */
public final class OutcomeCheck {

    /**
     * Something that does not come out as it was recorded.
     *
     * @param what {@code roll}, {@code rules}, {@code inputs}, {@code outcome} or {@code declaration}
     */
    public record Finding(long position, String decision, int round, String what, String detail) {}

    private final Map<String, BodyHistory> bodies = new HashMap<>();
    private final Map<String, List<LedgerEvent>> meetings = new HashMap<>();
    private final Map<RuleSetId, RuleSet> drafts = new HashMap<>();
    private final Map<String, RuleBookHistory> rules = new HashMap<>();
    private final Map<String, Proceedings> decisions = new HashMap<>();
    private final Map<String, CorrectionEvent> corrections = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private long outcomes;

    /**
     * Takes in the next event of the ledger, in log order.
     *
     * @param aggregate the stream it stands in
     */
    public void apply(long position, String aggregate, LedgerEvent event) {
        if (event instanceof DecisionEvent it) {
            Proceedings proceedings = decisions.computeIfAbsent(aggregate, id -> new Proceedings());
            try {
                check(position, proceedings, it);
                proceedings.apply(it);
            } catch (RuntimeException broken) {
                report(position, it, 0, "inputs", "The proceedings do not follow from each other");
            }
        } else if (aggregate.startsWith("body-")) {
            bodies.put(
                    aggregate,
                    bodies.getOrDefault(aggregate, BodyHistory.UNKNOWN).after(event));
        } else if (aggregate.startsWith("meeting-")) {
            meetings.computeIfAbsent(aggregate, id -> new ArrayList<>()).add(event);
        } else if (event instanceof RuleSetEvent it) {
            rules.merge(aggregate, RuleBookHistory.EMPTY.after(it), (known, first) -> known.after(it));
            if (event instanceof RuleSetDrafted drafted) {
                drafts.put(drafted.ruleSetId(), drafted.rules());
            }
        }
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** How many outcomes were computed again. */
    public long outcomes() {
        return outcomes;
    }

    private void check(long position, Proceedings proceedings, DecisionEvent event) {
        switch (event) {
            case VotingOpened it ->
                opening(position, proceedings, it, it.meetingId(), it.itemId(), it.ruleSetId(), it.rules(), it.roll());
            case QuorumLacked it ->
                opening(position, proceedings, it, it.meetingId(), it.itemId(), it.ruleSetId(), it.rules(), it.roll());
            case VotingClosed it -> closing(position, proceedings, it);
            case OutcomeComputed it -> outcome(position, proceedings, it);
            case OutcomeRecomputed it -> recomputation(position, proceedings, it);
            case CorrectionEvent it -> corrections.put(it.decisionId().value(), it);
            case OutcomeDeclared it -> declaration(position, proceedings, it);
            default -> {}
        }
    }

    private void opening(
            long position,
            Proceedings proceedings,
            DecisionEvent event,
            @Nullable MeetingId meeting,
            @Nullable ItemId item,
            RuleSetId ruleSet,
            RuleSet frozen,
            List<VotingSeat> roll) {
        int round = proceedings.rounds().size() + 1;
        RuleSet drafted = drafts.get(ruleSet);
        boolean founding = event.authority().kind() == Authority.Kind.FOUNDING_ACT;
        RuleSet due = drafted == null || !founding ? drafted : Procedure.withFounding(drafted);
        require(frozen.equals(due), position, event, round, "rules", "The rules are not those of " + ruleSet);
        require(
                founding
                        || inForce(proceedings, event.occurred())
                                .filter(ruleSet::equals)
                                .isPresent(),
                position,
                event,
                round,
                "rules",
                ruleSet + " was not in force on " + event.occurred());
        require(
                roll.equals(rollOf(proceedings, meeting, item, event.occurred())),
                position,
                event,
                round,
                "roll",
                "The roll does not follow from the seats, the attendance and the recusals");
    }

    private Optional<RuleSetId> inForce(Proceedings proceedings, LocalDate day) {
        String body = proceedings.body().value();
        for (int height = 0; height < 50; height++) {
            RuleBookHistory book = rules.get("rulebook-" + body);
            var known = book == null ? null : book.onDay(day);
            if (known != null) {
                return Optional.of(known.id());
            }
            var parent = Optional.ofNullable(bodies.get(body))
                    .flatMap(it -> it.onDay(day))
                    .map(BodyOnDay::parent);
            if (parent.isEmpty()) {
                return Optional.empty();
            }
            body = parent.get().value();
        }
        return Optional.empty();
    }

    private List<VotingSeat> rollOf(
            Proceedings proceedings, @Nullable MeetingId meeting, @Nullable ItemId item, LocalDate day) {
        Optional<BodyOnDay> body =
                Optional.ofNullable(bodies.get(proceedings.body().value())).flatMap(it -> it.onDay(day));
        if (body.isEmpty()) {
            return List.of();
        }
        if (meeting == null || item == null) {
            return Rolls.inWriting(body.get(), proceedings);
        }
        return sitting(meeting)
                .map(sitting -> Rolls.inMeeting(body.get(), sitting, item, proceedings))
                .orElse(List.of());
    }

    private Optional<Sitting> sitting(MeetingId meeting) {
        return MeetingState.told(meetings.getOrDefault(meeting.value(), List.of()))
                .map(MeetingState::sitting);
    }

    private void closing(long position, Proceedings proceedings, VotingClosed it) {
        Round round = proceedings.lastRound().orElseThrow();
        List<VotingSeat> now = rollOf(proceedings, round.meeting(), round.item(), round.day());
        var on = new Standing(proceedings, it.authority(), it.occurred());
        List<VotingSeat> due = VotingDecisions.atClose(on, round, round.isWritten() ? List.of() : now);
        require(
                it.roll().equals(due),
                position,
                it,
                it.round(),
                "roll",
                "The roll at the close does not follow from the attendance and the ballots");
    }

    private void outcome(long position, Proceedings proceedings, OutcomeComputed it) {
        outcomes++;
        Round round = proceedings.lastRound().orElseThrow();
        Procedure procedure = new Procedure(round.ruleSet(), round.rules(), round.rule(), it.authority());
        Question due = procedure.question(
                proceedings,
                round.isWritten(),
                round.isSecondCall(),
                round.roll(),
                round.proxies(),
                round.ballots(),
                round.castingVote(),
                proceedings.necessity());
        require(
                it.question().equals(due),
                position,
                it,
                it.round(),
                "inputs",
                "The outcome was computed from something else than what is recorded");
        Computation again = computed(due);
        require(
                it.computation().equals(again),
                position,
                it,
                it.round(),
                "outcome",
                "Computed again the outcome is " + (again == null ? "none" : again.outcome()));
    }

    private void recomputation(long position, Proceedings proceedings, OutcomeRecomputed it) {
        outcomes++;
        Round round = proceedings.rounds().get(it.round() - 1);
        CorrectionEvent correction = corrections.get(it.decisionId().value());
        require(
                correction != null
                        && it.question().equals(CorrectionDecisions.corrected(Standing.questionOf(round), correction)),
                position,
                it,
                it.round(),
                "inputs",
                "The corrected outcome was computed from something else than what is recorded");
        require(
                it.computation().equals(computed(it.question())),
                position,
                it,
                it.round(),
                "outcome",
                "The corrected outcome does not come out again");
    }

    private static @Nullable Computation computed(Question question) {
        try {
            return Outcomes.compute(question);
        } catch (Refusal impossible) {
            return null;
        }
    }

    private void declaration(long position, Proceedings proceedings, OutcomeDeclared it) {
        Round round = proceedings.lastRound().orElseThrow();
        var computed = round.outcome().map(known -> known.computation().outcome());
        require(
                computed.filter(it.computed()::equals).isPresent()
                        && (it.outcome() == it.computed() || it.ruling() != null),
                position,
                it,
                round.number(),
                "declaration",
                "What was declared is not what was computed");
    }

    private void require(boolean holds, long position, DecisionEvent event, int round, String what, String detail) {
        if (!holds) {
            report(position, event, round, what, detail);
        }
    }

    private void report(long position, DecisionEvent event, int round, String what, String detail) {
        findings.add(new Finding(position, event.decisionId().value(), round, what, detail));
    }
}
