package org.allianceledger.indicator.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allianceledger.agenda.view.Reader;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.alliance.IndicatorId;
import org.allianceledger.decision.DecisionEvent;
import org.allianceledger.decision.DecisionId;
import org.allianceledger.decision.EffectEvent.UrgentDecisionTaken;
import org.allianceledger.decision.Proceedings;
import org.allianceledger.decision.VotingEvent.OutcomeDeclared;
import org.allianceledger.decision.view.DecisionMarks;
import org.allianceledger.decision.view.DecisionPage;
import org.allianceledger.decision.view.DecisionQueries;
import org.allianceledger.indicator.Measurement;
import org.allianceledger.indicator.view.IndicatorViews.Named;
import org.allianceledger.indicator.view.IndicatorViews.Reliance;
import org.allianceledger.ledger.view.Past;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.ledger.view.Register;
import org.allianceledger.voting.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers which decisions relied on a figure that was corrected after they were taken. */
@Component
public class RelianceQueries {

    private final IndicatorQueries indicators;
    private final Register register;
    private final Past past;
    private final DecisionQueries decisions;

    RelianceQueries(IndicatorQueries indicators, Register register, Past past, DecisionQueries decisions) {
        this.indicators = indicators;
        this.register = register;
        this.past = past;
        this.decisions = decisions;
    }

    private record Taken(Proceedings proceedings, RecordedEvent by) {}

    /** Those that relied on a figure of any of the alliance's indicators. */
    public List<Reliance> of(AllianceId alliance, PointInTime when, Reader reader) {
        return on(indicators.known(alliance, when, reader).toList(), alliance, when, reader);
    }

    /** Those that relied on a figure of the indicator; empty if it was not known, or is not for this reader. */
    public Optional<List<Reliance>> of(IndicatorId indicator, PointInTime when, Reader reader) {
        return indicators
                .known(indicator, when, reader)
                .map(known -> on(List.of(known), known.state().alliance(), when, reader));
    }

    /** What of figures corrected since the decision relied on. */
    public List<Reliance> of(DecisionPage decision, PointInTime when, Reader reader) {
        if (decision.proposal().reliesOn().isEmpty()) {
            return List.of();
        }
        List<KnownIndicator> known = indicators
                .known(AllianceId.of(decision.allianceId()), when, reader)
                .toList();
        return taken(past.of(decision.id(), when)).stream()
                .flatMap(taken -> known.stream().flatMap(it -> by(taken, it, when, reader).stream()))
                .toList();
    }

    private List<Reliance> on(List<KnownIndicator> known, AllianceId alliance, PointInTime when, Reader reader) {
        boolean corrected = known.stream()
                .anyMatch(it -> it.state().measurements().keySet().stream()
                        .anyMatch(id -> !it.correctionsOf(id).isEmpty()));
        if (!corrected) {
            return List.of();
        }
        var found = new ArrayList<Reliance>();
        for (List<RecordedEvent> events : register.histories(alliance.value(), DecisionMarks.RELYING, when)) {
            taken(events).ifPresent(taken -> known.forEach(it -> found.addAll(by(taken, it, when, reader))));
        }
        return List.copyOf(found);
    }

    private static Optional<Taken> taken(List<RecordedEvent> events) {
        return events.stream()
                .filter(it -> it.event() instanceof UrgentDecisionTaken
                        || it.event() instanceof OutcomeDeclared declared && declared.outcome() == Outcome.ADOPTED)
                .reduce((one, later) -> later)
                .map(by -> new Taken(proceedings(events), by));
    }

    private static Proceedings proceedings(List<RecordedEvent> events) {
        return Proceedings.of(
                events.stream().map(it -> (DecisionEvent) it.event()).toList());
    }

    private List<Reliance> by(Taken taken, KnownIndicator known, PointInTime when, Reader reader) {
        var found = new ArrayList<Reliance>();
        List<String> relied = taken.proceedings().proposal().reliesOn();
        for (Measurement now : known.state().measurements().values()) {
            Optional<RecordedEvent> corrected = known.correctionsOf(now.id()).stream()
                    .filter(it -> it.position() > taken.by().position())
                    .reduce((one, later) -> later);
            if (corrected.isPresent() && relied.stream().anyMatch(now::isCalled)) {
                known.before(taken.by().position())
                        .map(it -> it.measurements().get(now.id()))
                        .ifPresent(then -> found.add(reliance(
                                taken, known, then, now, corrected.get().event().occurred(), when, reader)));
            }
        }
        return found;
    }

    private Reliance reliance(
            Taken taken,
            KnownIndicator known,
            Measurement then,
            Measurement now,
            LocalDate corrected,
            PointInTime when,
            Reader reader) {
        Proceedings decision = taken.proceedings();
        return new Reliance(
                named(decision, when, reader),
                taken.by().event().occurred(),
                known.state().id().value(),
                known.state().definition().key(),
                now.id().value(),
                now.name(),
                known.figure(then),
                known.figure(now),
                corrected,
                successor(decision.alliance(), decision.successor(), when, reader),
                decision.until());
    }

    private @Nullable Named successor(AllianceId alliance, @Nullable DecisionId id, PointInTime when, Reader reader) {
        if (id == null) {
            return null;
        }
        return decisions
                .row(alliance, id.value(), when)
                .map(it -> decisions.told(it, reader.sight(), when))
                .map(it -> new Named(it.id(), it.key(), it.title()))
                .orElseGet(() -> new Named(id.value(), null, id.value()));
    }

    private Named named(Proceedings decision, PointInTime when, Reader reader) {
        String id = decision.id().value();
        boolean mayRead = reader.mayRead(decision);
        return new Named(id, decision.key(), mayRead ? decision.proposal().title() : decisions.neutralTitle(id, when));
    }
}
