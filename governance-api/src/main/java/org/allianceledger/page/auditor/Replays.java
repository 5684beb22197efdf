package org.allianceledger.page.auditor;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.decision.view.DecisionPage;
import org.allianceledger.decision.view.DecisionPage.RoundShown;
import org.allianceledger.decision.view.DecisionQueries;
import org.allianceledger.http.Words;
import org.allianceledger.indicator.view.RelianceQueries;
import org.allianceledger.leadership.view.Leadership.HolderView;
import org.allianceledger.leadership.view.LeadershipQueries;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.page.Naming;
import org.allianceledger.page.PageReader;
import org.allianceledger.page.auditor.Replay.Again;
import org.allianceledger.page.auditor.Replay.Text;
import org.allianceledger.page.auditor.Replay.Voter;
import org.allianceledger.voting.Ballot;
import org.allianceledger.voting.Choice;
import org.allianceledger.voting.Computation;
import org.allianceledger.voting.Outcomes;
import org.allianceledger.voting.Question;
import org.allianceledger.voting.VotingSeat;
import org.allianceledger.why.view.WhyQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a decision again: the recorded inputs through the rules of the day. */
@Component
class Replays {

    private static final Set<String> DECIDING =
            Set.of("OutcomeComputed", "OutcomeDeclared", "UrgentDecisionTaken", "QuorumLacked");

    private final DecisionQueries decisions;
    private final LeadershipQueries leadership;
    private final RelianceQueries reliances;
    private final WhyQueries why;
    private final Words words;
    private final PageReader eyes;

    Replays(
            DecisionQueries decisions,
            LeadershipQueries leadership,
            RelianceQueries reliances,
            WhyQueries why,
            Words words,
            PageReader eyes) {
        this.eyes = eyes;
        this.decisions = decisions;
        this.leadership = leadership;
        this.reliances = reliances;
        this.why = why;
        this.words = words;
    }

    /** Empty if nothing is known of the decision in that alliance. */
    Optional<Replay> of(AllianceId alliance, String decision, PointInTime when, Naming names) {
        return decisions
                .page(decision, when)
                .filter(it -> it.allianceId().equals(alliance.value()))
                .filter(eyes::mayRead)
                .map(it -> replay(alliance, it, when, names));
    }

    private Replay replay(AllianceId alliance, DecisionPage now, PointInTime when, Naming names) {
        Instant decided = now.trail().stream()
                .filter(it -> DECIDING.contains(it.event()))
                .map(DecisionPage.Trace::recorded)
                .reduce((one, later) -> later)
                .orElse(null);
        DecisionPage then = decided == null
                ? null
                : decisions
                        .page(now.id(), new PointInTime(when.asOf(), decided, false))
                        .orElse(null);
        return new Replay(
                now,
                decided,
                now.rounds().stream()
                        .map(it -> again(alliance, it, then, when, names))
                        .toList(),
                reliances.of(now, when, eyes.now()),
                now.versions().stream()
                        .map(it ->
                                new Text(it.number(), it.hash(), it.proposal().hash()))
                        .toList(),
                why.grounds(alliance, now.id(), when));
    }

    private Again again(
            AllianceId alliance, RoundShown round, @Nullable DecisionPage then, PointInTime when, Naming names) {
        RoundShown before = then == null || then.rounds().size() < round.number()
                ? null
                : then.rounds().get(round.number() - 1);
        Question question = round.question();
        return new Again(
                round,
                names.of(round.ruleSetId()),
                question == null ? List.of() : voters(alliance, question, before, round, when),
                before == null ? null : before.computation(),
                round.computation(),
                question == null ? null : computed(question));
    }

    private static @Nullable Computation computed(Question question) {
        try {
            return Outcomes.compute(question);
        } catch (Refusal impossible) {
            return null;
        }
    }

    private List<Voter> voters(
            AllianceId alliance, Question question, @Nullable RoundShown before, RoundShown round, PointInTime when) {
        Map<String, String> holders = holders(alliance, round, when);
        Map<String, Ballot> now = bySeat(question);
        Question first = before == null ? null : before.question();
        Map<String, Ballot> then = first == null ? now : bySeat(first);
        return question.roll().stream()
                .map(seat -> voter(seat, holders, then.get(seat.seat()), now.get(seat.seat()), question))
                .toList();
    }

    private static Voter voter(
            VotingSeat seat,
            Map<String, String> holders,
            @Nullable Ballot then,
            @Nullable Ballot now,
            Question question) {
        String by = now == null ? null : now.castBy();
        return new Voter(
                seat.shown(),
                holders.getOrDefault(seat.seat(), ""),
                seat.filled(),
                seat.present(),
                seat.substitute(),
                seat.recused(),
                seat.chairing().name(),
                choice(then),
                choice(now),
                by == null ? null : shown(by, question));
    }

    private static @Nullable Choice choice(@Nullable Ballot ballot) {
        return ballot == null ? null : ballot.choice();
    }

    private static String shown(String seat, Question question) {
        return question.roll().stream()
                .filter(it -> it.seat().equals(seat))
                .map(VotingSeat::shown)
                .findFirst()
                .orElse(seat);
    }

    private Map<String, String> holders(AllianceId alliance, RoundShown round, PointInTime when) {
        var holders = new HashMap<String, String>();
        leadership
                .leadership(alliance, new PointInTime(round.day(), when.knownAt(), when.latest()))
                .ifPresent(known -> known.bodies()
                        .forEach(body -> body.roles()
                                .forEach(role -> role.seats().forEach(seat -> {
                                    HolderView holder = seat.holder();
                                    if (holder != null) {
                                        holders.put(seat.id(), holder.name());
                                    }
                                }))));
        return holders;
    }

    private static Map<String, Ballot> bySeat(Question question) {
        var ballots = new HashMap<String, Ballot>();
        question.ballots().forEach(it -> ballots.put(it.seat(), it));
        return ballots;
    }
}
