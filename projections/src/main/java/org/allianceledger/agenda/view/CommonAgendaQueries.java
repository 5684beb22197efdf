package org.allianceledger.agenda.view;

import static java.util.Locale.ROOT;

import java.util.List;
import java.util.Optional;
import org.allianceledger.agenda.AgendaDiff;
import org.allianceledger.agenda.AgendaId;
import org.allianceledger.agenda.AgendaVersion;
import org.allianceledger.agenda.CommonAgendaEvent;
import org.allianceledger.agenda.CommonAgendaState;
import org.allianceledger.agenda.Goal;
import org.allianceledger.agenda.view.CommonAgendaViews.Diff;
import org.allianceledger.agenda.view.CommonAgendaViews.GoalShown;
import org.allianceledger.agenda.view.CommonAgendaViews.Line;
import org.allianceledger.agenda.view.CommonAgendaViews.Minuted;
import org.allianceledger.agenda.view.CommonAgendaViews.Page;
import org.allianceledger.agenda.view.CommonAgendaViews.Standing;
import org.allianceledger.agenda.view.CommonAgendaViews.Version;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.decision.DecisionEvent;
import org.allianceledger.decision.Proceedings;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Period;
import org.allianceledger.ledger.view.Past;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what the common agenda of an alliance says, on a day and as known at a moment. */
@Component
public class CommonAgendaQueries {

    public static final String MODEL = Register.MODEL;

    private final Past past;
    private final Whereabouts whereabouts;

    CommonAgendaQueries(Past past, Whereabouts whereabouts) {
        this.past = past;
        this.whereabouts = whereabouts;
    }

    /** The version in force on the day; empty before the first. */
    public Optional<AgendaVersion> inForce(AllianceId alliance, PointInTime when) {
        return state(alliance, when).inForce(when.asOf());
    }

    /** The versions that have been adopted, in the order they come into force. */
    public List<AgendaVersion> adopted(AllianceId alliance, PointInTime when) {
        return state(alliance, when).adopted();
    }

    /** Goals that versions before the one in force had and it has not, each as it was last worded. */
    public List<Goal> dropped(AllianceId alliance, PointInTime when) {
        return state(alliance, when).dropped(when.asOf());
    }

    public Page page(AllianceId alliance, PointInTime when, Reader reader) {
        CommonAgendaState state = state(alliance, when);
        return new Page(
                state.inForce(when.asOf()).map(it -> version(it, when, reader)).orElse(null),
                state.versions().stream().map(it -> line(it, when)).toList(),
                when.asOf(),
                when.knownAt());
    }

    /** All versions with all they say, in the order they were proposed. */
    public List<Version> versions(AllianceId alliance, PointInTime when, Reader reader) {
        return state(alliance, when).versions().stream()
                .map(it -> version(it, when, reader))
                .toList();
    }

    /** @param name the version's identifier or key */
    public Optional<Version> version(AllianceId alliance, String name, PointInTime when, Reader reader) {
        return find(state(alliance, when), name).map(it -> version(it, when, reader));
    }

    /** What differs from one version to another, each by its identifier or key; empty if either was not known. */
    public Optional<Diff> diff(AllianceId alliance, String from, String to, PointInTime when) {
        CommonAgendaState state = state(alliance, when);
        return find(state, from)
                .flatMap(old -> find(state, to)
                        .map(now -> new Diff(line(old, when), line(now, when), AgendaDiff.between(old, now))));
    }

    private CommonAgendaState state(AllianceId alliance, PointInTime when) {
        return CommonAgendaState.after(
                alliance,
                past.of(AgendaId.of(alliance).value(), when).stream()
                        .map(it -> (CommonAgendaEvent) it.event())
                        .toList());
    }

    private static Optional<AgendaVersion> find(CommonAgendaState state, String name) {
        return state.versions().stream()
                .filter(it -> it.id().value().equals(name) || it.key().equals(name))
                .findFirst();
    }

    private Version version(AgendaVersion it, PointInTime when, Reader reader) {
        return new Version(
                line(it, when),
                it.vision(),
                it.problem(),
                it.direction(),
                it.goals().stream().map(goal -> shown(goal, when, reader)).toList(),
                it.adoption(),
                minuted(it.adoption(), when, reader));
    }

    private GoalShown shown(Goal goal, PointInTime when, Reader reader) {
        var indicator = goal.indicatorId();
        return new GoalShown(
                goal,
                indicator == null
                        ? null
                        : whereabouts.of(indicator, when, reader).orElse(null));
    }

    private List<Minuted> minuted(@Nullable Authority adoption, PointInTime when, Reader reader) {
        if (adoption == null || adoption.kind() != Authority.Kind.DECISION) {
            return List.of();
        }
        List<DecisionEvent> events = past.of(adoption.reference(), when).stream()
                .map(it -> (DecisionEvent) it.event())
                .toList();
        if (events.isEmpty()) {
            return List.of();
        }
        var proceedings = Proceedings.of(events);
        boolean mayRead = reader.mayRead(proceedings);
        return proceedings.dissents().stream()
                .map(it -> new Minuted(
                        it.seatId().value(),
                        it.opinion().name().toLowerCase(ROOT),
                        mayRead ? it.text() : null,
                        it.occurred()))
                .toList();
    }

    private static Line line(AgendaVersion it, PointInTime when) {
        Period days = it.inForce();
        var before = it.supersedes();
        return new Line(
                it.id().value(),
                it.key(),
                standing(days, when),
                it.proposed(),
                days == null ? null : days.from(),
                days == null || days.isOpen() ? null : days.until(),
                before == null ? null : before.value(),
                it.goals().size());
    }

    private static Standing standing(@Nullable Period days, PointInTime when) {
        if (days == null) {
            return Standing.PROPOSED;
        }
        if (when.asOf().isBefore(days.from())) {
            return Standing.NOT_YET;
        }
        return days.contains(when.asOf()) ? Standing.IN_FORCE : Standing.SUPERSEDED;
    }
}
