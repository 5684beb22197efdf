package org.allianceledger.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether the events were recorded when they say, as far as cosignatures can tell.
 *
 * @param lagSeconds how long before a cosignature an event may have been recorded that it does not cover
 * @param skewSeconds how far the ledger's clock may be ahead of a witness's
 * @param checkpoints cosigned checkpoints that bounds were taken from
 * @param events events whose time was looked at
 * @param notBefore how many of them have an earliest time
 * @param notAfter how many of them have a latest time
 * @param between how many of them have both
 * @param told events that say that their time was told by a file they were taken over from: no bound is asked of them
 * @param outside events that say another time than the witnesses leave; the first 1,000
 */
public record TimeReport(
        long lagSeconds,
        long skewSeconds,
        int checkpoints,
        long events,
        long notBefore,
        long notAfter,
        long between,
        List<Range> told,
        List<Outside> outside) {

    /** Places that follow each other. */
    public record Range(long first, long last) {}

    /**
     * What a cosigned checkpoint leaves.
     *
     * @param size number of entries of the checkpoint
     */
    public record Bound(long size, Instant time) {

        static @Nullable Bound of(Map.@Nullable Entry<Long, Instant> bound) {
            return bound == null ? null : new Bound(bound.getKey(), bound.getValue());
        }
    }

    /** An event that cannot have been recorded when it says. */
    public record Outside(
            long index,
            String event,
            String eventType,
            String aggregate,
            String recorded,
            @Nullable Bound earliest,
            @Nullable Bound latest) {}

    public TimeReport {
        told = List.copyOf(told);
        outside = List.copyOf(outside);
    }

    /** How many events say that their time was told. */
    public long toldEvents() {
        return told.stream().mapToLong(it -> it.last() - it.first() + 1).sum();
    }
}
