package org.allianceledger.indicator.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allianceledger.agenda.view.Reader;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.decision.DecisionEvent;
import org.allianceledger.decision.DecisionId;
import org.allianceledger.decision.EffectEvent.UrgentDecisionTaken;
import org.allianceledger.decision.Proceedings;
import org.allianceledger.decision.VotingEvent.OutcomeDeclared;
import org.allianceledger.decision.view.DecisionQueries;
import org.allianceledger.indicator.Measurement;
import org.allianceledger.indicator.view.IndicatorViews.Named;
import org.allianceledger.indicator.view.IndicatorViews.Reliance;
import org.allianceledger.ledger.view.Past;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.voting.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Decisions that named a figure corrected since, each told from its own events when it is asked for, since an alliance may
 * have many.
 */
public final class Relying {

    private final List<String> named;
    private final Past past;
    private final DecisionQueries decisions;
    private final List<KnownIndicator> known;
    private final PointInTime when;
    private final Reader reader;

    Relying(
            List<String> named,
            Past past,
            DecisionQueries decisions,
            List<KnownIndicator> known,
            PointInTime when,
            Reader reader) {
        this.named = named;
        this.past = past;
        this.decisions = decisions;
        this.known = known;
        this.when = when;
        this.reader = reader;
    }

    private record Taken(Proceedings proceedings, RecordedEvent by) {}

    /** Identifiers of the decisions, in the order they were put forward; of some there may be nothing to tell. */
    public List<String> decisions() {
        return named;
    }

    /** What one of them relied on; empty if it was not taken, or only after the correction. */
    public List<Reliance> of(String decision) {
        return told(past.of(decision, when));
    }

    /** What all of them relied on. */
    public List<Reliance> all() {
        return past.of(named, when).values().stream()
                .flatMap(it -> told(it).stream())
                .toList();
    }

    private List<Reliance> told(List<RecordedEvent> history) {
        return taken(history).stream()
                .flatMap(taken -> known.stream().flatMap(it -> by(taken, it).stream()))
                .toList();
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

    private List<Reliance> by(Taken taken, KnownIndicator known) {
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
                                taken, known, then, now, corrected.get().event().occurred())));
            }
        }
        return found;
    }

    private Reliance reliance(
            Taken taken, KnownIndicator known, Measurement then, Measurement now, LocalDate corrected) {
        Proceedings decision = taken.proceedings();
        return new Reliance(
                named(decision),
                taken.by().event().occurred(),
                known.state().id().value(),
                known.state().definition().key(),
                now.id().value(),
                now.name(),
                known.figure(then),
                known.figure(now),
                corrected,
                successor(decision.alliance(), decision.successor()),
                decision.until());
    }

    private @Nullable Named successor(AllianceId alliance, @Nullable DecisionId id) {
        if (id == null) {
            return null;
        }
        return decisions
                .row(alliance, id.value(), when)
                .map(it -> decisions.told(it, reader.sight(), when))
                .map(it -> new Named(it.id(), it.key(), it.title()))
                .orElseGet(() -> new Named(id.value(), null, id.value()));
    }

    private Named named(Proceedings decision) {
        String id = decision.id().value();
        boolean mayRead = reader.mayRead(decision);
        return new Named(id, decision.key(), mayRead ? decision.proposal().title() : decisions.neutralTitle(id, when));
    }
}
