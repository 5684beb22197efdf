package org.allianceledger.page.steering;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.decision.view.DecisionQueries;
import org.allianceledger.decision.view.DecisionQueries.Which;
import org.allianceledger.decision.view.DecisionRow;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.page.PageReader;
import org.allianceledger.page.steering.Choices.Choice;
import org.allianceledger.pilot.view.PilotQueries;
import org.allianceledger.pilot.view.PilotViews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is to be looked at again: decisions with a day for it, and pilots to be evaluated. */
@Component
class DueReviews {

    private static final int CHOICES = 500;

    private final DecisionQueries decisions;
    private final PilotQueries pilots;
    private final PageReader eyes;

    DueReviews(DecisionQueries decisions, PilotQueries pilots, PageReader eyes) {
        this.decisions = decisions;
        this.pilots = pilots;
        this.eyes = eyes;
    }

    /**
     * One of them.
     *
     * @param what {@code review} of a decision or {@code evaluation} of a pilot
     * @param address below the alliance's own pages
     */
    record Due(String what, String title, LocalDate on, boolean overdue, String address) {}

    /** Those of a body up to the day, the earliest first. */
    List<Due> of(AllianceId alliance, String body, LocalDate until, PointInTime when) {
        var due = new ArrayList<Due>();
        for (DecisionRow row : decisions.dueForReview(alliance, body, until, when)) {
            LocalDate day = row.reviewOn();
            if (day != null && eyes.mayRead(row)) {
                due.add(new Due(
                        "review",
                        named(row.key(), row.title()),
                        day,
                        day.isBefore(when.asOf()),
                        "/steering/decisions/" + row.id()));
            }
        }
        var board = pilots.board(alliance, when);
        Stream.of(board.running(), board.adjusted(), board.overdueEvaluation())
                .flatMap(List::stream)
                .filter(it -> !it.evaluateOn().isAfter(until))
                .filter(it -> it.title() != null && eyes.sight().mayRead(it.level(), it.bodyId()))
                .map(it -> evaluation(it, when))
                .filter(it -> !due.contains(it))
                .forEach(due::add);
        due.sort(Comparator.comparing(Due::on));
        return List.copyOf(due);
    }

    /** The newest decisions in force that an act may rest on. */
    List<Choice> inForce(AllianceId alliance, PointInTime when) {
        return decisions.list(alliance, Which.IN_FORCE, null, when, "", Integer.MAX_VALUE).reversed().stream()
                .filter(eyes::mayRead)
                .limit(CHOICES)
                .map(it -> new Choice(it.id(), named(it.key(), it.title())))
                .toList();
    }

    private static Due evaluation(PilotViews.Line it, PointInTime when) {
        return new Due(
                "evaluation",
                it.key() + " " + requireNonNullElse(it.title(), ""),
                it.evaluateOn(),
                it.evaluateOn().isBefore(when.asOf()),
                "/pilots");
    }

    private static String named(@Nullable String key, String title) {
        return key == null ? title : key + " " + title;
    }
}
