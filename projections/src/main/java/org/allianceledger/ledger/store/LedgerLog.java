package org.allianceledger.ledger.store;

import java.time.Instant;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The log as a source of messages for event processors: dense, in one order on every node, with nothing to skip. */
public final class LedgerLog implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final LogReader reader;
    private final LogSequencer sequencer;
    private final JdbcTemplate db;

    public LedgerLog(LogReader reader, LogSequencer sequencer, JdbcTemplate db) {
        this.reader = reader;
        this.sequencer = sequencer;
        this.db = db;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new LogStream(reader, sequencer, placeOf(token));
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(-1);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(reader.size() - 1);
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        Long first = db.queryForObject(
                "select min(log_index) from domain_event where log_index is not null and time_stamp >= ?",
                Long.class,
                DateTimeUtils.formatInstant(instant));
        return first == null ? createHeadToken() : new GlobalSequenceTrackingToken(first - 1);
    }

    /** The place in the log that a token stands for; -1 before its beginning. */
    public static long placeOf(@Nullable TrackingToken token) {
        TrackingToken place = token == null ? null : WrappedToken.unwrapLowerBound(token);
        return place instanceof GlobalSequenceTrackingToken known ? known.getGlobalIndex() : -1;
    }
}
