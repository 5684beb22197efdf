package org.allianceledger.audit;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.allianceledger.ledger.proof.Entry;
import org.allianceledger.ledger.proof.ProofException;
import org.jspecify.annotations.Nullable;

/** When each entry says it was recorded, kept small until it is known between which cosignatures it must lie. */
final class EventTimes {

    private static final int MOST = 1000;

    private long[] indices = new long[1024];
    private long[] millis = new long[1024];
    private final BitSet told = new BitSet();
    private int count;

    /** Where the entries are read again of which something is to be told. */
    @FunctionalInterface
    interface Source {

        byte @Nullable [] at(long index) throws IOException;
    }

    void read(long index, byte[] bytes) {
        try {
            Entry entry = Entry.parse(bytes);
            keep(index, Instant.parse(entry.timeStamp()).toEpochMilli(), ToldTime.isIn(entry.metadata()));
        } catch (ProofException | DateTimeException toldElsewhere) {
            // An entry without its form or its time is a finding of whoever does everything again.
        }
    }

    private void keep(long index, long time, boolean isTold) {
        if (count == indices.length) {
            indices = Arrays.copyOf(indices, 2 * count);
            millis = Arrays.copyOf(millis, 2 * count);
        }
        indices[count] = index;
        millis[count] = time;
        told.set(count, isTold);
        count++;
    }

    TimeReport within(TimeBounds bounds, Source source) throws IOException {
        long after = 0;
        long before = 0;
        long both = 0;
        var outside = new ArrayList<TimeReport.Outside>();
        var ranges = new ArrayList<TimeReport.Range>();
        for (int i = 0; i < count; i++) {
            if (told.get(i)) {
                add(ranges, indices[i]);
                continue;
            }
            Map.@Nullable Entry<Long, Instant> earliest = bounds.earliest(indices[i]);
            Map.@Nullable Entry<Long, Instant> latest = bounds.latest(indices[i]);
            after += earliest == null ? 0 : 1;
            before += latest == null ? 0 : 1;
            both += earliest == null || latest == null ? 0 : 1;
            Instant time = Instant.ofEpochMilli(millis[i]);
            boolean within = (earliest == null || !time.isBefore(earliest.getValue()))
                    && (latest == null || !time.isAfter(latest.getValue()));
            if (!within && outside.size() < MOST) {
                outside.add(outside(indices[i], source, earliest, latest));
            }
        }
        return new TimeReport(
                bounds.lag().toSeconds(),
                bounds.skew().toSeconds(),
                bounds.checkpoints(),
                count,
                after,
                before,
                both,
                ranges,
                outside);
    }

    private static TimeReport.Outside outside(
            long index,
            Source source,
            Map.@Nullable Entry<Long, Instant> earliest,
            Map.@Nullable Entry<Long, Instant> latest)
            throws IOException {
        Entry entry = Entry.parse(java.util.Objects.requireNonNull(source.at(index)));
        return new TimeReport.Outside(
                index,
                entry.eventIdentifier(),
                entry.payloadType(),
                entry.aggregateIdentifier(),
                entry.timeStamp(),
                TimeReport.Bound.of(earliest),
                TimeReport.Bound.of(latest));
    }

    private static void add(List<TimeReport.Range> ranges, long index) {
        if (!ranges.isEmpty() && ranges.getLast().last() == index - 1) {
            ranges.add(new TimeReport.Range(ranges.removeLast().first(), index));
        } else if (ranges.size() < MOST) {
            ranges.add(new TimeReport.Range(index, index));
        }
    }
}
