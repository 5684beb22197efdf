package org.allianceledger.audit.sample;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.allianceledger.body.BodyEvent.BodyEstablished;
import org.allianceledger.decision.DecisionEvent;
import org.allianceledger.decision.EffectEvent.DecisionCarriedOut;
import org.allianceledger.decision.EffectEvent.UrgentDecisionTaken;
import org.allianceledger.decision.ProposalEvent.DecisionProposed;
import org.allianceledger.decision.VotingEvent.OutcomeComputed;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.LedgerEvent;
import org.allianceledger.ledger.proof.Entry;
import org.allianceledger.why.Subject;
import org.jspecify.annotations.Nullable;

/** What decisions there are in a log, and what rests on what. */
final class Landscape {

    private static final Set<Authority.Kind> LEADING_ON =
            EnumSet.of(Authority.Kind.DECISION, Authority.Kind.MANDATE, Authority.Kind.RULE_SET);
    private static final Set<Authority.Kind> FOUNDED =
            EnumSet.of(Authority.Kind.FOUNDING_ACT, Authority.Kind.IMPORTED_SOURCE);

    private final Map<String, Found> decisions = new LinkedHashMap<>();
    private final Map<String, String> bodyNames = new LinkedHashMap<>();
    private final Map<String, Map<Authority, Dossier.Ground>> grounds = new LinkedHashMap<>();
    private final Map<String, List<Dossier.Act>> citing = new LinkedHashMap<>();

    /** @param decided whether it could be drawn */
    record Found(String id, @Nullable String key, String alliance, String body, long index, boolean decided) {}

    void apply(long index, Entry entry, LedgerEvent event) {
        switch (event) {
            case BodyEstablished it -> bodyNames.put(it.bodyId().value(), it.name());
            case DecisionProposed it -> found(index, it, it.key(), it.bodyId().value(), false);
            case UrgentDecisionTaken it ->
                found(index, it, it.key(), it.bodyId().value(), true);
            case OutcomeComputed it ->
                decisions.computeIfPresent(
                        it.decisionId().value(),
                        (id, was) -> new Found(id, was.key(), was.alliance(), was.body(), was.index(), true));
            default -> {}
        }
        // That something followed from it is no ground of the decision itself.
        if (!(event instanceof DecisionCarriedOut)) {
            rest(index, entry, event);
        }
    }

    private void found(long index, DecisionEvent it, @Nullable String key, String body, boolean decided) {
        String id = it.decisionId().value();
        decisions.putIfAbsent(id, new Found(id, key, it.allianceId().value(), body, index, decided));
    }

    private void rest(long index, Entry entry, LedgerEvent event) {
        String subject = Subject.of(event).map(Subject::id).orElse(entry.aggregateIdentifier());
        Authority on = event.authority();
        grounds.computeIfAbsent(subject, id -> new LinkedHashMap<>())
                .merge(
                        on,
                        new Dossier.Ground(on.kind(), on.reference(), 1, index, entry.payloadType()),
                        (first, another) -> new Dossier.Ground(
                                first.kind(), first.reference(), first.acts() + 1, first.index(), first.event()));
        if (LEADING_ON.contains(on.kind()) && !on.reference().equals(subject)) {
            citing.computeIfAbsent(on.reference(), id -> new ArrayList<>())
                    .add(new Dossier.Act(
                            index,
                            entry.payloadType(),
                            subject,
                            event.effective(),
                            entry.timeStamp(),
                            entry.eventIdentifier()));
        }
    }

    List<Found> decisions() {
        return List.copyOf(decisions.values());
    }

    @Nullable
    String bodyName(String body) {
        return bodyNames.get(body);
    }

    /** The chain of authority from a part of the state up, itself first. */
    List<Dossier.Link> up(String subject) {
        return walk(subject, this::groundsOf).entrySet().stream()
                .filter(it -> grounds.containsKey(it.getKey()))
                .map(it -> new Dossier.Link(
                        it.getKey(),
                        it.getValue(),
                        List.copyOf(grounds.getOrDefault(it.getKey(), Map.of()).values())))
                .toList();
    }

    static boolean isFounded(List<Dossier.Link> up) {
        return up.stream().flatMap(it -> it.grounds().stream()).anyMatch(it -> FOUNDED.contains(it.kind()));
    }

    /** The acts that cite it. */
    List<Dossier.Act> down(String subject) {
        return List.copyOf(citing.getOrDefault(subject, List.of()));
    }

    /** What rests on those acts in turn. */
    List<String> further(String subject) {
        return walk(subject, this::restingOn).entrySet().stream()
                .filter(it -> it.getValue() > 1)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private Set<String> groundsOf(String subject) {
        var named = new LinkedHashSet<String>();
        grounds.getOrDefault(subject, Map.of()).keySet().stream()
                .filter(it -> LEADING_ON.contains(it.kind()))
                .forEach(it -> named.add(it.reference()));
        return named;
    }

    private Set<String> restingOn(String subject) {
        var resting = new LinkedHashSet<String>();
        down(subject).forEach(it -> resting.add(it.subject()));
        return resting;
    }

    /** Everything that is reached, with the number of steps. */
    private static Map<String, Integer> walk(String start, Function<String, Set<String>> next) {
        var reached = new LinkedHashMap<String, Integer>();
        reached.put(start, 0);
        var waiting = new ArrayDeque<String>(List.of(start));
        while (!waiting.isEmpty()) {
            String here = waiting.remove();
            int steps = reached.getOrDefault(here, 0) + 1;
            for (String further : next.apply(here)) {
                if (reached.putIfAbsent(further, steps) == null) {
                    waiting.add(further);
                }
            }
        }
        return reached;
    }
}
