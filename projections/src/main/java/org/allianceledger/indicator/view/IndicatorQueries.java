package org.allianceledger.indicator.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.allianceledger.agenda.Goal;
import org.allianceledger.agenda.view.CommonAgendaQueries;
import org.allianceledger.agenda.view.Reader;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.alliance.IndicatorId;
import org.allianceledger.indicator.IndicatorState;
import org.allianceledger.indicator.Method;
import org.allianceledger.indicator.view.IndicatorViews.Break;
import org.allianceledger.indicator.view.IndicatorViews.Line;
import org.allianceledger.indicator.view.IndicatorViews.Page;
import org.allianceledger.indicator.view.IndicatorViews.Wanted;
import org.allianceledger.ledger.view.Past;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.ledger.view.Register;
import org.springframework.stereotype.Component;

/** Answers what an alliance measures and what it found, by any day and as known at any moment. */
@Component
public class IndicatorQueries {

    public static final String MODEL = Register.MODEL;

    private static final String KIND = "indicator";

    private final Register register;
    private final Past past;
    private final CommonAgendaQueries agendas;

    IndicatorQueries(Register register, Past past, CommonAgendaQueries agendas) {
        this.register = register;
        this.past = past;
        this.agendas = agendas;
    }

    /** The indicators of the alliance that the reader may see, in the order they were defined. */
    public List<Line> indicators(AllianceId alliance, PointInTime when, Reader reader) {
        return known(alliance, when, reader).map(it -> line(it, when)).toList();
    }

    Stream<KnownIndicator> known(AllianceId alliance, PointInTime when, Reader reader) {
        return register.histories(alliance.value(), KIND, when).stream()
                .flatMap(events -> KnownIndicator.of(events, reader).stream());
    }

    Optional<KnownIndicator> known(IndicatorId id, PointInTime when, Reader reader) {
        return KnownIndicator.of(past.of(id.value(), when), reader);
    }

    /** An indicator with its series; empty if it was not known, or is not for this reader. */
    public Optional<Page> page(IndicatorId id, PointInTime when, Reader reader) {
        return known(id, when, reader).map(it -> page(it, when));
    }

    private Page page(KnownIndicator known, PointInTime when) {
        IndicatorState state = known.state();
        var definition = state.definition();
        RecordedEvent last = known.events().getLast();
        return new Page(
                line(known, when),
                last.sequence(),
                definition.description(),
                definition.sources(),
                definition.smallCounts(),
                definition.maskBelow(),
                definition.needsAgreement(),
                state.methods(),
                state.methods().stream().flatMap(it -> breaks(it, when)).toList(),
                known.series(when.asOf()),
                List.copyOf(state.agreements().values()),
                when.asOf(),
                when.knownAt());
    }

    private static Stream<Break> breaks(Method it, PointInTime when) {
        var from = it.from();
        var reason = it.reason();
        return from == null || reason == null || from.isAfter(when.asOf())
                ? Stream.of()
                : Stream.of(new Break(it.version(), from, reason));
    }

    private Line line(KnownIndicator known, PointInTime when) {
        IndicatorState state = known.state();
        var definition = state.definition();
        return new Line(
                state.id().value(),
                definition.key(),
                definition.title(),
                definition.unit(),
                definition.owner(),
                definition.frequency(),
                definition.level(),
                state.methodOn(when.asOf()).version(),
                state.baseline(when.asOf()).map(known::dated).orElse(null),
                state.latest(when.asOf()).map(known::dated).orElse(null),
                wanted(state, when));
    }

    private List<Wanted> wanted(IndicatorState state, PointInTime when) {
        return agendas.inForce(state.alliance(), when).stream()
                .flatMap(agenda -> agenda.goals().stream())
                .filter(goal -> state.id().equals(goal.indicatorId()))
                .map(IndicatorQueries::wanted)
                .toList();
    }

    private static Wanted wanted(Goal goal) {
        return new Wanted(goal.goalId().value(), goal.key(), goal.target(), goal.unit(), goal.deadline());
    }
}
