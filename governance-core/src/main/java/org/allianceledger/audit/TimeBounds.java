package org.allianceledger.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.allianceledger.ledger.proof.Policy;
import org.allianceledger.ledger.proof.TrustedCheckpoint;
import org.jspecify.annotations.Nullable;

/**
 * Between which times an entry must have been recorded, by the clocks of witnesses: not before the tree without it was
 * cosigned, and not after the first cosigned tree that holds it.
 */
final class TimeBounds {

    /** How long an event may have been recorded before its log is published and cosigned. */
    static final Duration LAG = Duration.ofSeconds(120);

    /** How far the ledger's clock may be ahead of a witness's. */
    static final Duration SKEW = Duration.ofSeconds(5);

    private final NavigableMap<Long, Instant> cosigned = new TreeMap<>();
    private final Duration lag;
    private final Duration skew;

    TimeBounds(Duration lag, Duration skew) {
        this.lag = lag;
        this.skew = skew;
    }

    /** Takes in a checkpoint that the log extends; of two of one size the one that was cosigned first. */
    void add(TrustedCheckpoint checkpoint, Policy policy) {
        policy.cosignedAt(checkpoint)
                .ifPresent(time -> cosigned.merge(
                        checkpoint.checkpoint().size(), time, (one, other) -> one.isBefore(other) ? one : other));
    }

    Duration lag() {
        return lag;
    }

    Duration skew() {
        return skew;
    }

    int checkpoints() {
        return cosigned.size();
    }

    /** The size of the newest cosigned tree without the entry, and the earliest time that leaves; null if there is none. */
    Map.@Nullable Entry<Long, Instant> earliest(long index) {
        Map.Entry<Long, Instant> tree = cosigned.floorEntry(index);
        return tree == null ? null : Map.entry(tree.getKey(), tree.getValue().minus(lag));
    }

    /** The size of the smallest cosigned tree with the entry, and the latest time that leaves; null if there is none. */
    Map.@Nullable Entry<Long, Instant> latest(long index) {
        Map.Entry<Long, Instant> tree = cosigned.higherEntry(index);
        return tree == null ? null : Map.entry(tree.getKey(), tree.getValue().plus(skew));
    }
}
