package org.allianceledger.ledger.view;

import java.util.List;
import org.allianceledger.ledger.store.LogReader;
import org.springframework.stereotype.Component;

/**
 * What has happened to one thing, read off the log itself: for pages about a single decision, meeting or mandate, which
 * are told from its events by the same functions that decide, so that they cannot differ from what was decided.
 */
@Component
public class Past {

    private final LogReader log;

    Past(LogReader log) {
        this.log = log;
    }

    /** The events of an aggregate as far as they were known; empty if there was nothing to know. */
    public List<RecordedEvent> of(String aggregate, PointInTime when) {
        return log.stream(aggregate).stream()
                .map(RecordedEvent::of)
                .filter(event -> !event.recorded().isAfter(when.belief()))
                .toList();
    }
}
