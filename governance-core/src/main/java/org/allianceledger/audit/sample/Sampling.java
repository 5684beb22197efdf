package org.allianceledger.audit.sample;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.allianceledger.audit.EventReader;
import org.allianceledger.audit.LogSource;
import org.allianceledger.audit.Reperformance;
import org.allianceledger.audit.sample.Landscape.Found;
import org.allianceledger.ledger.Discrepancy;
import org.allianceledger.ledger.LedgerEvent;
import org.allianceledger.ledger.proof.Entry;
import org.allianceledger.ledger.proof.ProofException;
import org.jspecify.annotations.Nullable;

/** Draws from a log, does everything in it again, and makes the dossiers. Reads the log twice, from end to end. */
public final class Sampling {

    private final LogSource source;
    private final EventReader reader = new EventReader();

    public Sampling(LogSource source) {
        this.source = source;
    }

    /** Takes in each event with the entry it was read from. */
    @FunctionalInterface
    private interface Listener {

        void hear(long index, Entry entry, LedgerEvent event);
    }

    /**
     * Draws.
     *
     * @param size how many are wanted; fewer are drawn if there are fewer
     * @param alliance identifier of the alliance whose decisions are drawn from; null for all
     */
    public DrawnSample draw(String seed, int size, @Nullable String alliance) throws IOException {
        var landscape = new Landscape();
        var again = new Reperformance();
        source.forEach((index, bytes) -> {
            again.read(index, bytes);
            read(index, bytes, landscape::apply);
        });
        List<Discrepancy> deviations = again.finish().discrepancies();
        Map<String, Found> population = landscape.decisions().stream()
                .filter(it -> alliance == null || it.alliance().equals(alliance))
                .collect(toMap(Found::id, it -> it));
        Set<String> decided = population.values().stream()
                .filter(Found::decided)
                .map(Found::id)
                .collect(toSet());
        var draw = new Draw(seed, source.head());
        List<Draw.Number> order = draw.order(decided);
        List<Draw.Number> drawn = order.subList(0, Math.min(size, order.size()));
        var making = new DossierMaking(drawn.stream().map(Draw.Number::id).collect(toSet()), bodies(drawn, population));
        source.forEach((index, bytes) -> read(index, bytes, making::apply));
        var dossiers = new ArrayList<Dossier>();
        var entries = new TreeMap<Long, byte[]>();
        for (Draw.Number it : drawn) {
            dossiers.add(making.dossier(it, landscape, deviations));
            entries.putAll(making.entries(it.id()));
        }
        return new DrawnSample(told(draw, size, alliance, population, order, drawn.size()), dossiers, entries);
    }

    private static Set<String> bodies(List<Draw.Number> drawn, Map<String, Found> population) {
        var bodies = new HashSet<String>();
        for (Draw.Number it : drawn) {
            Found found = population.get(it.id());
            if (found != null) {
                bodies.add(found.body());
            }
        }
        return bodies;
    }

    private static Sample told(
            Draw draw,
            int asked,
            @Nullable String alliance,
            Map<String, Found> population,
            List<Draw.Number> order,
            int drawn) {
        var decisions = new ArrayList<Sample.Drawable>();
        for (Draw.Number it : order) {
            Found found = java.util.Objects.requireNonNull(population.get(it.id()));
            boolean isDrawn = decisions.size() < drawn;
            decisions.add(new Sample.Drawable(
                    it.id(),
                    found.key(),
                    found.alliance(),
                    found.index(),
                    it.number(),
                    isDrawn ? DrawnSample.dossierName(decisions.size() + 1, it.id()) : null));
        }
        return new Sample(
                draw.seed(),
                Sample.RULE,
                draw.head().origin(),
                draw.head().size(),
                draw.head().root().base64(),
                alliance,
                asked,
                order.size(),
                decisions,
                population.values().stream()
                        .filter(it -> !it.decided())
                        .map(Found::id)
                        .sorted()
                        .toList());
    }

    private void read(long index, byte[] bytes, Listener listener) {
        try {
            Entry entry = Entry.parse(bytes);
            for (LedgerEvent event : reader.read(entry)) {
                listener.hear(index, entry, event);
            }
        } catch (ProofException | EventReader.Unreadable toldByReperformance) {
            // Whoever does everything again tells of it.
        }
    }
}
