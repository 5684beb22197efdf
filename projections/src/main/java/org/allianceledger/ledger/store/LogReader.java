package org.allianceledger.ledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.allianceledger.ledger.LedgerSerializer;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads events in log order, upcast to what they are called today. */
public final class LogReader {

    private static final String COLUMNS = """
        select log_index, type, aggregate_identifier, sequence_number, event_identifier, time_stamp,
               payload_type, payload_revision, payload, meta_data
        from domain_event\
        """;
    private static final String PAGE = COLUMNS + " where log_index > ? order by log_index limit ?";
    private static final String STREAM =
            COLUMNS + " where aggregate_identifier = ? and log_index is not null order by sequence_number";
    private static final String STREAMS = COLUMNS
            + " where aggregate_identifier = any(?) and log_index is not null"
            + " order by aggregate_identifier, sequence_number";
    private static final int AT_ONCE = 500;

    private final JdbcTemplate db;
    private final LedgerSerializer serializer;
    private final EventUpcaster upcasters;

    public LogReader(JdbcTemplate db, LedgerSerializer serializer, EventUpcaster upcasters) {
        this.db = db;
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    /**
     * The next events after a place in the log.
     *
     * @param after the place read last; -1 to start from the beginning
     */
    public List<TrackedEventMessage<?>> read(long after, int limit) {
        return query(PAGE, after, limit);
    }

    /** What has happened to one aggregate, as far as the log has it. */
    public List<TrackedEventMessage<?>> stream(String aggregate) {
        return query(STREAM, aggregate);
    }

    /** What has happened to each of some aggregates, each one's events in their order. */
    public List<TrackedEventMessage<?>> streams(List<String> aggregates) {
        var events = new ArrayList<TrackedEventMessage<?>>();
        for (int from = 0; from < aggregates.size(); from += AT_ONCE) {
            List<String> some = aggregates.subList(from, Math.min(from + AT_ONCE, aggregates.size()));
            events.addAll(query(STREAMS, (Object) some.toArray(String[]::new)));
        }
        return List.copyOf(events);
    }

    private List<TrackedEventMessage<?>> query(String sql, Object... arguments) {
        List<TrackedDomainEventData<byte[]>> page = db.query(
                sql,
                (row, n) -> new TrackedDomainEventData<>(
                        new GlobalSequenceTrackingToken(row.getLong("log_index")),
                        new GenericDomainEventEntry<>(
                                row.getString("type"),
                                row.getString("aggregate_identifier"),
                                row.getLong("sequence_number"),
                                row.getString("event_identifier"),
                                row.getString("time_stamp"),
                                row.getString("payload_type"),
                                row.getString("payload_revision"),
                                row.getBytes("payload"),
                                row.getBytes("meta_data"))),
                arguments);
        Stream<TrackedEventMessage<?>> events =
                EventUtils.upcastAndDeserializeTrackedEvents(page.stream(), serializer, upcasters);
        return events.toList();
    }

    /** The number of events in the log, as committed by whichever node numbered last. */
    public long size() {
        Long size = db.queryForObject("select size from ledger_head where id = 1", Long.class);
        return size == null ? 0 : size;
    }
}
