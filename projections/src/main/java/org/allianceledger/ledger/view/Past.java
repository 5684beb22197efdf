package org.allianceledger.ledger.view;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.allianceledger.ledger.store.LogReader;
import org.axonframework.eventhandling.TrackedEventMessage;
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
        return known(log.stream(aggregate), when).toList();
    }

    /** The same of each of some aggregates, read together, in the order they are asked for. */
    public Map<String, List<RecordedEvent>> of(List<String> aggregates, PointInTime when) {
        Map<String, List<RecordedEvent>> histories = new LinkedHashMap<>();
        aggregates.forEach(it -> histories.put(it, List.of()));
        histories.putAll(known(log.streams(aggregates), when).collect(groupingBy(RecordedEvent::aggregate)));
        return histories;
    }

    private static Stream<RecordedEvent> known(List<TrackedEventMessage<?>> events, PointInTime when) {
        return events.stream()
                .map(RecordedEvent::of)
                .filter(event -> !event.recorded().isAfter(when.belief()));
    }
}
