package org.allianceledger.audit.lag;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.allianceledger.audit.EventReader;
import org.allianceledger.audit.LogSource;
import org.allianceledger.ledger.LedgerEvent;
import org.allianceledger.ledger.proof.Entry;
import org.allianceledger.ledger.proof.ProofException;

/** Counts how long it took until events were recorded, kind by kind, and picks out those that were late. */
public final class Lags {

    private final int lateAfter;
    private final EventReader reader = new EventReader();
    private final Map<String, Days> kinds = new TreeMap<>();
    private final List<Recording> late = new ArrayList<>();
    private long events;
    private long unreadable;

    private Lags(int lateAfter) {
        this.lateAfter = lateAfter;
    }

    /**
     * The report of all events there are.
     *
     * @param lateAfter days after which a recording counts as late
     */
    public static LagReport of(LogSource source, int lateAfter) throws IOException {
        var lags = new Lags(lateAfter);
        source.forEach(lags::read);
        return lags.report();
    }

    private void read(long index, byte[] bytes) {
        try {
            Entry entry = Entry.parse(bytes);
            for (LedgerEvent event : reader.read(entry)) {
                Recording.of(index, entry, event).ifPresentOrElse(this::count, () -> unreadable++);
            }
        } catch (ProofException | EventReader.Unreadable notAnEvent) {
            unreadable++;
        }
    }

    private void count(Recording it) {
        events++;
        boolean isLate = it.days() > lateAfter;
        kinds.computeIfAbsent(it.event(), name -> new Days()).add(it, isLate);
        if (isLate) {
            late.add(it);
        }
    }

    private LagReport report() {
        late.sort(Comparator.comparingLong(Recording::days).reversed().thenComparingLong(Recording::index));
        List<LagReport.Kind> told = kinds.entrySet().stream()
                .map(it -> it.getValue().kind(it.getKey()))
                .sorted(Comparator.comparingLong(LagReport.Kind::late)
                        .thenComparingLong(LagReport.Kind::most)
                        .reversed()
                        .thenComparing(LagReport.Kind::event))
                .toList();
        return new LagReport(lateAfter, events, unreadable, told, late);
    }

    /** The days of one kind. */
    private static final class Days {

        private long[] days = new long[16];
        private long[] effective = new long[16];
        private int count;
        private long imported;
        private long late;

        void add(Recording it, boolean isLate) {
            if (count == days.length) {
                days = Arrays.copyOf(days, 2 * count);
                effective = Arrays.copyOf(effective, 2 * count);
            }
            days[count] = it.days();
            effective[count] = it.effectiveDays();
            count++;
            imported += it.imported() ? 1 : 0;
            late += isLate ? 1 : 0;
        }

        LagReport.Kind kind(String event) {
            Arrays.sort(days, 0, count);
            Arrays.sort(effective, 0, count);
            int middle = (count - 1) / 2;
            return new LagReport.Kind(
                    event,
                    count,
                    imported,
                    late,
                    days[middle],
                    days[count - 1],
                    effective[middle],
                    effective[count - 1]);
        }
    }
}
