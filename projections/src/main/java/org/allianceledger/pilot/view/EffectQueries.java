package org.allianceledger.pilot.view;

import static org.allianceledger.pilot.view.ResultQueries.texts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.commitment.DeliveryEvent.EvidenceSubmitted;
import org.allianceledger.decision.DecisionEvent;
import org.allianceledger.decision.DecisionId;
import org.allianceledger.decision.EffectEvent.DecisionCarriedOut;
import org.allianceledger.decision.Proceedings;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.view.Past;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.ledger.view.Register;
import org.allianceledger.pilot.ResultEvent;
import org.allianceledger.pilot.ResultEvent.ResultLinked;
import org.allianceledger.pilot.ResultEvent.SmallWinRecorded;
import org.allianceledger.pilot.view.ResultViews.Consequence;
import org.allianceledger.pilot.view.ResultViews.Thread;
import org.springframework.stereotype.Component;

/** Follows each decision to what was done on it and to what shows that something came of it (T1). */
@Component
public class EffectQueries {

    private static final String COMMITMENT = "commitment-";
    private static final String PILOT = "pilot-";

    private final Register register;
    private final Past past;
    private final ResultQueries results;

    EffectQueries(Register register, Past past, ResultQueries results) {
        this.register = register;
        this.past = past;
        this.results = results;
    }

    /** Every decision that binds on the day, with its thread, in the order they were put forward. */
    public List<Thread> threads(AllianceId alliance, PointInTime when) {
        List<ResultEvent> gains = gains(alliance, when);
        return register.histories(alliance.value(), "decision", when).stream()
                .flatMap(history -> thread(history, gains, when).stream())
                .toList();
    }

    /** The thread of one decision; empty unless it binds on the day. */
    public Optional<Thread> thread(AllianceId alliance, DecisionId decision, PointInTime when) {
        List<RecordedEvent> history = past.of(decision.value(), when);
        return history.isEmpty() ? Optional.empty() : thread(history, gains(alliance, when), when);
    }

    private List<ResultEvent> gains(AllianceId alliance, PointInTime when) {
        return Stream.of("win", "result")
                .flatMap(kind -> results.told(alliance, kind, when))
                .map(it -> (ResultEvent) it.event())
                .toList();
    }

    /** Those that have been in effect for as many months, with nothing recorded that came of them. */
    public List<Thread> idle(AllianceId alliance, int months, PointInTime when) {
        return threads(alliance, when).stream()
                .filter(it -> it.idle() && !it.from().plusMonths(months).isAfter(when.asOf()))
                .toList();
    }

    private Optional<Thread> thread(List<RecordedEvent> history, List<ResultEvent> gains, PointInTime when) {
        Proceedings decision = Proceedings.of(
                history.stream().map(it -> (DecisionEvent) it.event()).toList());
        LocalDate from = decision.from();
        if (from == null || from.isAfter(when.asOf()) || !decision.bindsOn(when.asOf())) {
            return Optional.empty();
        }
        List<Consequence> acts = history.stream()
                .map(RecordedEvent::event)
                .filter(DecisionCarriedOut.class::isInstance)
                .map(it -> consequence((DecisionCarriedOut) it, decision.id(), when))
                .toList();
        var commitments = new TreeSet<>(subjects(acts, COMMITMENT));
        var pilots = new TreeSet<>(subjects(acts, PILOT));
        List<ResultEvent> linked = gains.stream()
                .filter(it -> it.decisionIds().contains(decision.id())
                        || meet(texts(it.commitmentIds()), commitments)
                        || meet(texts(it.pilotIds()), pilots))
                .toList();
        // What a result says led to it belongs to the thread of the decision it names.
        linked.stream().filter(it -> it.decisionIds().contains(decision.id())).forEach(it -> {
            commitments.addAll(texts(it.commitmentIds()));
            pilots.addAll(texts(it.pilotIds()));
        });
        boolean moved = acts.stream().anyMatch(it -> !isPromise(it) || it.since() > 0);
        return Optional.of(new Thread(
                decision.id().value(),
                decision.key(),
                decision.proposal().title(),
                decision.proposal().level(),
                from,
                acts,
                List.copyOf(commitments),
                List.copyOf(pilots),
                evidence(commitments, linked, when),
                results(linked)
                        .flatMap(it -> it.indicatorIds().stream())
                        .distinct()
                        .toList(),
                results(linked)
                        .flatMap(it -> it.measurementIds().stream())
                        .distinct()
                        .toList(),
                linked.stream()
                        .filter(SmallWinRecorded.class::isInstance)
                        .map(it -> ((SmallWinRecorded) it).winId().value())
                        .toList(),
                results(linked).map(it -> it.resultId().value()).toList(),
                linked.isEmpty() && !moved));
    }

    // A promise or a pilot is an effect only once something has been done about it.
    private static boolean isPromise(Consequence act) {
        return act.subject().startsWith(COMMITMENT) || act.subject().startsWith(PILOT);
    }

    private Consequence consequence(DecisionCarriedOut it, DecisionId decision, PointInTime when) {
        long since = past.of(it.subject(), when).stream()
                .map(RecordedEvent::event)
                .filter(event -> !event.effective().isAfter(when.asOf()))
                .dropWhile(event -> !cites(event.authority(), decision))
                .filter(event -> !cites(event.authority(), decision))
                .count();
        return new Consequence(it.act(), it.subject(), it.occurred(), since);
    }

    private static boolean cites(Authority authority, DecisionId decision) {
        return authority.kind() == Authority.Kind.DECISION
                && authority.reference().equals(decision.value());
    }

    private List<String> evidence(Collection<String> commitments, List<ResultEvent> linked, PointInTime when) {
        var found = new TreeSet<String>();
        commitments.forEach(it -> past.of(it, when).stream()
                .map(RecordedEvent::event)
                .filter(event -> !event.effective().isAfter(when.asOf()))
                .filter(EvidenceSubmitted.class::isInstance)
                .forEach(event ->
                        found.add(((EvidenceSubmitted) event).evidenceId().value())));
        results(linked).forEach(it -> found.addAll(texts(it.evidenceIds())));
        return List.copyOf(found);
    }

    private static Stream<ResultLinked> results(List<ResultEvent> linked) {
        return linked.stream().filter(ResultLinked.class::isInstance).map(ResultLinked.class::cast);
    }

    private static List<String> subjects(List<Consequence> acts, String prefix) {
        return acts.stream()
                .map(Consequence::subject)
                .filter(it -> it.startsWith(prefix))
                .toList();
    }

    private static boolean meet(Collection<String> some, Collection<String> others) {
        return !Collections.disjoint(some, others);
    }
}
