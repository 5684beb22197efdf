package org.allianceledger.report.view;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.allianceledger.agenda.Goal;
import org.allianceledger.agenda.view.CommonAgendaQueries;
import org.allianceledger.agenda.view.CommonAgendaViews.GoalShown;
import org.allianceledger.agenda.view.Reader;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.commitment.view.CommitmentFilter;
import org.allianceledger.commitment.view.CommitmentLine;
import org.allianceledger.commitment.view.CommitmentQueries;
import org.allianceledger.commitment.view.CommitmentReaders;
import org.allianceledger.ledger.view.PointInTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Generates the common action plan: what has been promised towards each goal, and what serves none (T9, T11). */
@Component
public class ActionPlan {

    private final CommonAgendaQueries agendas;
    private final CommitmentQueries commitments;
    private final CommitmentReaders readers;

    ActionPlan(CommonAgendaQueries agendas, CommitmentQueries commitments, CommitmentReaders readers) {
        this.agendas = agendas;
        this.commitments = commitments;
        this.readers = readers;
    }

    /**
     * The plan on a day.
     *
     * @param agenda identifier of the agenda in force; null on a day when none is
     * @param goals its goals, each with what is promised towards it
     * @param dropped goals of earlier versions that somebody still has promised something towards
     * @param withoutGoal what serves no goal that an agenda ever had
     * @param withoutDue what is promised for no particular day
     */
    public record Plan(
            @Nullable String agenda,
            List<Course> goals,
            List<Dropped> dropped,
            List<CommitmentLine> withoutGoal,
            List<CommitmentLine> withoutDue,
            LocalDate asOf,
            Instant knownAt) {}

    /** @param fulfilled what has already been delivered towards it */
    public record Course(GoalShown goal, List<CommitmentLine> commitments, List<CommitmentLine> fulfilled) {}

    public record Dropped(Goal goal, List<CommitmentLine> commitments) {}

    /** What the reader may read of it. */
    public Plan of(AllianceId alliance, PointInTime when, Reader reader) {
        CommitmentFilter readable = readers.everythingFor(alliance, reader.sight());
        List<CommitmentLine> open = commitments.all(alliance, readable.open(), when);
        List<CommitmentLine> fulfilled = commitments.all(alliance, readable.fulfilled(), when);
        var agenda = agendas.page(alliance, when, reader).inForce();
        List<GoalShown> goals = agenda == null ? List.of() : agenda.goals();
        List<Goal> dropped = agendas.dropped(alliance, when);
        Set<String> known = Stream.concat(goals.stream().map(GoalShown::goal), dropped.stream())
                .map(it -> it.goalId().value())
                .collect(toSet());
        return new Plan(
                agenda == null ? null : agenda.version().id(),
                goals.stream()
                        .map(it -> new Course(it, towards(it.goal(), open), towards(it.goal(), fulfilled)))
                        .toList(),
                dropped.stream()
                        .map(it -> new Dropped(it, towards(it, open)))
                        .filter(it -> !it.commitments().isEmpty())
                        .toList(),
                open.stream()
                        .filter(it -> it.goals().stream().noneMatch(known::contains))
                        .toList(),
                open.stream().filter(it -> it.due() == null).toList(),
                when.asOf(),
                when.knownAt());
    }

    private static List<CommitmentLine> towards(Goal goal, List<CommitmentLine> lines) {
        return lines.stream()
                .filter(it -> it.goals().contains(goal.goalId().value()))
                .toList();
    }
}
