package org.allianceledger.ledger.view;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.AxonThreadFactory;

/**
 * Shortens the two delays that are fixed in Axon's coordinator, 100 ms when a buffer is full and 500 ms between polls:
 * uncapped they make replays three times slower.
 */
final class CappedScheduler extends ScheduledThreadPoolExecutor {

    CappedScheduler(String processor) {
        super(1, new AxonThreadFactory("Coordinator[" + processor + "]"));
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
        long millis = unit.toMillis(delay);
        long capped = millis == 100 ? 1 : millis == 500 ? 50 : millis;
        return super.schedule(command, capped, TimeUnit.MILLISECONDS);
    }
}
