package org.allianceledger.audit.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.allianceledger.audit.LogArchive;
import org.allianceledger.audit.lag.Recording;
import org.allianceledger.body.BodyEvent;
import org.allianceledger.body.BodyHistory;
import org.allianceledger.body.SeatEvent;
import org.allianceledger.body.SeatId;
import org.allianceledger.decision.CorrectionEvent;
import org.allianceledger.decision.DecisionEvent;
import org.allianceledger.decision.Proceedings;
import org.allianceledger.decision.Round;
import org.allianceledger.decision.VotingEvent.OutcomeComputed;
import org.allianceledger.decision.VotingEvent.OutcomeDeclared;
import org.allianceledger.ledger.Discrepancy;
import org.allianceledger.ledger.LedgerEvent;
import org.allianceledger.ledger.LedgerJson;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.ledger.proof.Entry;
import org.allianceledger.voting.Computation;
import org.allianceledger.voting.Outcomes;
import org.allianceledger.voting.VotingSeat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Gathers what the log says about the decisions that were drawn, and makes their dossiers. */
final class DossierMaking {

    private static final JsonMapper JSON = LedgerJson.mapper();

    private final Set<String> drawn;
    private final Set<String> itsBodies;
    private final Map<String, List<Kept>> kept = new HashMap<>();
    private final Map<String, BodyHistory> bodies = new HashMap<>();

    private record Kept(long index, Entry entry, DecisionEvent event) {}

    /** @param itsBodies the bodies that decided, of which it is told who sat in them */
    DossierMaking(Set<String> drawn, Set<String> itsBodies) {
        this.drawn = Set.copyOf(drawn);
        this.itsBodies = Set.copyOf(itsBodies);
    }

    void apply(long index, Entry entry, LedgerEvent event) {
        if (event instanceof DecisionEvent it && drawn.contains(it.decisionId().value())) {
            kept.computeIfAbsent(it.decisionId().value(), id -> new ArrayList<>())
                    .add(new Kept(index, entry, it));
        } else if ((event instanceof BodyEvent || event instanceof SeatEvent)
                && itsBodies.contains(entry.aggregateIdentifier())) {
            bodies.merge(
                    entry.aggregateIdentifier(),
                    BodyHistory.UNKNOWN.after(event),
                    (known, first) -> known.after(event));
        }
    }

    /** The bytes of the events that the dossier of a decision is about, by their places. */
    Map<Long, byte[]> entries(String decision) {
        var entries = new java.util.TreeMap<Long, byte[]>();
        kept.getOrDefault(decision, List.of())
                .forEach(it -> entries.put(it.index(), it.entry().bytes()));
        return entries;
    }

    Dossier dossier(Draw.Number number, Landscape landscape, List<Discrepancy> deviations) {
        String id = number.id();
        List<Kept> events = kept.getOrDefault(id, List.of());
        var told = Proceedings.of(events.stream().map(Kept::event).toList());
        List<Dossier.Link> up = landscape.up(id);
        return new Dossier(
                number.number(),
                id,
                told.key(),
                told.alliance().value(),
                told.body().value(),
                landscape.bodyName(told.body().value()),
                told.proposal(),
                told.versions(),
                told.stage(),
                told.from(),
                told.until(),
                text(told.successor()),
                told.condition(),
                told.urgent()
                        .map(it -> new Dossier.Urgent(it.seatId().value(), it.amount(), it.urgency(), told.ratified()))
                        .orElse(null),
                told.conflicts().entrySet().stream()
                        .map(it -> new Dossier.Conflicted(it.getKey().value(), it.getValue()))
                        .toList(),
                told.objections(),
                told.rounds().stream()
                        .map(it -> vote(told, it, first(events, it)))
                        .toList(),
                told.dissents(),
                corrections(events),
                up,
                Landscape.isFounded(up),
                landscape.down(id),
                landscape.further(id),
                events.stream().flatMap(it -> happened(it).stream()).toList(),
                deviations.stream().filter(it -> it.subject().equals(id)).toList());
    }

    /** What was computed at the close of a round; null if that is what still counts. */
    private static @Nullable Computation first(List<Kept> events, Round round) {
        Computation now = round.outcome().map(OutcomeComputed::computation).orElse(null);
        for (Kept it : events) {
            if (it.event() instanceof OutcomeComputed then && then.round() == round.number()) {
                return then.computation().equals(now) ? null : then.computation();
            }
        }
        return null;
    }

    private Dossier.Vote vote(Proceedings told, Round round, @Nullable Computation first) {
        Optional<OutcomeComputed> outcome = round.outcome();
        return new Dossier.Vote(
                round.number(),
                round.day(),
                round.isWritten(),
                round.isSecondCall(),
                text(round.meeting()),
                text(round.item()),
                round.ruleSet().value(),
                round.rule(),
                round.rules(),
                round.roll().stream()
                        .map(it -> new Dossier.Seated(it, holder(told, round, it)))
                        .toList(),
                round.ballots(),
                outcome.map(OutcomeComputed::computation).orElse(null),
                first,
                outcome.map(DossierMaking::again).orElse(null),
                round.declared().map(OutcomeDeclared::outcome).orElse(null),
                round.declared().map(OutcomeDeclared::ruling).orElse(null));
    }

    private @Nullable String holder(Proceedings told, Round round, VotingSeat seat) {
        return Optional.ofNullable(bodies.get(told.body().value()))
                .flatMap(it -> it.onDay(round.day()))
                .flatMap(it -> it.seat(new SeatId(seat.seat())))
                .map(it -> text(it.holder()))
                .orElse(null);
    }

    private static @Nullable Computation again(OutcomeComputed it) {
        try {
            return Outcomes.compute(it.question());
        } catch (Refusal impossible) {
            return null;
        }
    }

    private static List<Dossier.Correction> corrections(List<Kept> events) {
        var corrections = new ArrayList<Dossier.Correction>();
        for (Kept it : events) {
            if (it.event() instanceof CorrectionEvent correction) {
                corrections.add(new Dossier.Correction(it.index(), it.entry().payloadType(), correction));
            }
        }
        return corrections;
    }

    private static Optional<Dossier.Happened> happened(Kept it) {
        JsonNode metadata = metadata(it.entry());
        return Recording.of(it.index(), it.entry(), it.event())
                .map(recording -> new Dossier.Happened(
                        recording,
                        it.entry().timeStamp(),
                        metadata.path("actor").asString(""),
                        metadata.path("client").asString(""),
                        it.event().authority(),
                        LogArchive.entryName(it.index()),
                        LogArchive.proofName(it.index())));
    }

    private static JsonNode metadata(Entry entry) {
        try {
            return JSON.readTree(entry.metadata());
        } catch (JacksonException notJson) {
            return JSON.createObjectNode();
        }
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }
}
