package org.allianceledger.page.citizen;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.allianceledger.agenda.Goal;
import org.allianceledger.agenda.view.CommonAgendaQueries;
import org.allianceledger.agenda.view.WhereWeAre;
import org.allianceledger.agenda.view.Whereabouts;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.commitment.CommitmentId;
import org.allianceledger.commitment.view.CommitmentLine;
import org.allianceledger.commitment.view.CommitmentPage;
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

    /** A grant with what it is for and what came of that; {@code paid} in øre. */
    record Grant(CommitmentLine line, long paid, List<Aim> aims, List<CommitmentLine> served, List<Result> results) {}

    List<Grant> grants(AllianceId alliance, PointInTime when) {
        List<CommitmentLine> all = commitments.all(alliance, reader.commitments(), when);
        List<Result> found = results.results(alliance, when);
        Map<String, Goal> goals = new TreeMap<>();
        agendas.adopted(alliance, when)
                .forEach(
                        it -> it.goals().forEach(goal -> goals.put(goal.goalId().value(), goal)));
        return all.stream()
                .filter(it -> it.grantAmount() != null)
                .map(it -> grant(it, all, goals, found, when))
                .toList();
    }

    private Grant grant(
            CommitmentLine line,
            List<CommitmentLine> all,
            Map<String, Goal> goals,
            List<Result> found,
            PointInTime when) {
        List<CommitmentLine> served = all.stream()
                .filter(it -> it.grantAmount() == null && !Collections.disjoint(it.goals(), line.goals()))
                .toList();
        List<String> ids = served.stream().map(CommitmentLine::id).toList();
        return new Grant(
                line,
                pages.page(new CommitmentId(line.id()), when)
                        .map(CommitmentPage::paid)
                        .orElse(0L),
                line.goals().stream()
                        .filter(goals::containsKey)
                        .map(goals::get)
                        .map(it -> new Aim(it, where(it, when)))
                        .toList(),
                served,
                found.stream()
                        .filter(it -> !Collections.disjoint(it.commitmentIds(), ids))
                        .toList());
    }

    private @Nullable WhereWeAre where(Goal goal, PointInTime when) {
        var indicator = goal.indicatorId();
        return indicator == null
                ? null
                : whereabouts.of(indicator, when, reader.now()).orElse(null);
    }
}
