package org.allianceledger.page.citizen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.allianceledger.agenda.Goal;
import org.allianceledger.agenda.view.CommonAgendaQueries;
import org.allianceledger.agenda.view.WhereWeAre;
import org.allianceledger.agenda.view.Whereabouts;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.commitment.view.CommitmentLine;
import org.allianceledger.commitment.view.CommitmentPages;
import org.allianceledger.commitment.view.CommitmentQueries;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.page.PageReader;
import org.allianceledger.pilot.view.ResultQueries;
import org.allianceledger.pilot.view.ResultViews.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Follows money: from the grant to the commitments that serve its goal, and on to what came of them. */
@Component
class MoneyTrail {

    private static final int MOST = 10;

    private final CommitmentQueries commitments;
    private final CommitmentPages pages;
    private final CommonAgendaQueries agendas;
    private final Whereabouts whereabouts;
    private final ResultQueries results;
    private final PageReader reader;

    MoneyTrail(
            CommitmentQueries commitments,
            CommitmentPages pages,
            CommonAgendaQueries agendas,
            Whereabouts whereabouts,
            ResultQueries results,
            PageReader reader) {
        this.commitments = commitments;
        this.pages = pages;
        this.agendas = agendas;
        this.whereabouts = whereabouts;
        this.results = results;
        this.reader = reader;
    }

    /** A goal that the money is for; {@code where} is null when nothing is known of it. */
    record Aim(Goal goal, @Nullable WhereWeAre where) {}

    /**
     * A grant with what it is for and what came of that.
     *
     * @param paid in øre
     * @param served the first commitments that serve one of its goals, {@code towards} of them in all
     */
    record Grant(
            CommitmentLine line,
            long paid,
            List<Aim> aims,
            List<CommitmentLine> served,
            int towards,
            List<Result> results) {}

    /** What all grants of a page are told from. */
    private record Told(
            Map<String, Goal> goals,
            Map<String, List<CommitmentLine>> towards,
            List<Result> results,
            Map<String, Optional<WhereWeAre>> where) {}

    /** Those grants that a page shows, {@code all} of them in all. */
    record Grants(List<Grant> shown, int all) {}

    Grants grants(AllianceId alliance, PointInTime when, UnaryOperator<List<CommitmentLine>> shown) {
        List<CommitmentLine> all = commitments.all(alliance, reader.commitments(), when);
        Map<String, Goal> goals = new TreeMap<>();
        agendas.adopted(alliance, when)
                .forEach(
                        it -> it.goals().forEach(goal -> goals.put(goal.goalId().value(), goal)));
        Map<String, List<CommitmentLine>> towards = new HashMap<>();
        all.stream()
                .filter(it -> it.grantAmount() == null)
                .forEach(it -> it.goals()
                        .forEach(goal -> towards.computeIfAbsent(goal, none -> new ArrayList<>())
                                .add(it)));
        var told = new Told(goals, towards, results.results(alliance, when), new HashMap<>());
        List<CommitmentLine> grants =
                all.stream().filter(it -> it.grantAmount() != null).toList();
        List<CommitmentLine> some = shown.apply(grants);
        Map<String, Long> paid =
                pages.paid(some.stream().map(CommitmentLine::id).toList(), when);
        return new Grants(
                some.stream()
                        .map(it -> grant(it, paid.getOrDefault(it.id(), 0L), told, when))
                        .toList(),
                grants.size());
    }

    private Grant grant(CommitmentLine line, long paid, Told told, PointInTime when) {
        Set<CommitmentLine> served = new LinkedHashSet<>();
        line.goals().forEach(it -> served.addAll(told.towards().getOrDefault(it, List.of())));
        Set<String> ids = served.stream().map(CommitmentLine::id).collect(Collectors.toSet());
        return new Grant(
                line,
                paid,
                line.goals().stream()
                        .filter(told.goals()::containsKey)
                        .map(told.goals()::get)
                        .map(it -> new Aim(
                                it,
                                told.where()
                                        .computeIfAbsent(it.goalId().value(), none -> where(it, when))
                                        .orElse(null)))
                        .toList(),
                served.stream().limit(MOST).toList(),
                served.size(),
                told.results().stream()
                        .filter(it -> !Collections.disjoint(it.commitmentIds(), ids))
                        .limit(MOST)
                        .toList());
    }

    private Optional<WhereWeAre> where(Goal goal, PointInTime when) {
        var indicator = goal.indicatorId();
        return indicator == null ? Optional.empty() : whereabouts.of(indicator, when, reader.now());
    }
}
