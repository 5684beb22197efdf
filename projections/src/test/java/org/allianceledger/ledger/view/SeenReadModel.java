package org.allianceledger.ledger.view;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Writes down every event it is handed, and fails as often as it is told to. */
@Component
public class SeenReadModel implements ReadModel {

    public final AtomicInteger failures = new AtomicInteger();
    public final AtomicInteger failed = new AtomicInteger();

    @Override
    public String name() {
        return "seen";
    }

    @Override
    public List<String> tables() {
        return List.of("seen_view");
    }

    @Override
    public void apply(RecordedEvent event, RowBatch rows) {
        if (failures.get() > 0) {
            failures.decrementAndGet();
            failed.incrementAndGet();
            throw new IllegalStateException("Failing as told");
        }
        rows.add(
                "insert into seen_view (build, position, event_id, aggregate_id, sequence_number) values (?, ?, ?, ?,"
                        + " ?)",
                rows.build(),
                event.position(),
                event.id(),
                event.aggregate(),
                event.sequence());
    }
}
