package org.allianceledger.ledger.publish;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.allianceledger.ledger.proof.CompactRange;
import org.allianceledger.ledger.proof.Entry;
import org.allianceledger.ledger.proof.ProofException;
import org.allianceledger.ledger.proof.TreeHash;
import org.allianceledger.ledger.publish.LogRows.Leaf;
import org.allianceledger.ledger.publish.WillNotRecover.Hindrance;
import org.allianceledger.ledger.store.LogHead;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of events and leaves, completed from entries; what is there already must be the same to the byte. */
final class RecoveredRows {

    private static final String EVENTS = "select global_index, log_index, event_identifier, type, aggregate_identifier,"
            + " sequence_number, time_stamp, payload_type, payload_revision, payload, meta_data from domain_event";

    private final JdbcTemplate db;
    private final long size;
    private final long sealed;

    /** Those that were recorded and had no place yet when the backup was made. */
    private final Map<String, Event> waiting = new HashMap<>();

    private final Map<Step, Event> waitingSteps = new HashMap<>();

    private record Event(long globalIndex, long index, String event, Step step, byte @Nullable [] entry) {

        private static Event of(ResultSet row, int number) throws SQLException {
            String event = row.getString("event_identifier");
            var step = new Step(row.getString("aggregate_identifier"), row.getLong("sequence_number"));
            return new Event(
                    row.getLong("global_index"), row.getLong("log_index"), event, step, entry(event, step, row));
        }

        // What makes no entry was put in by somebody else.
        private static byte @Nullable [] entry(String event, Step step, ResultSet row) throws SQLException {
            try {
                return new Entry(
                                event,
                                row.getString("type"),
                                step.aggregate(),
                                step.sequence(),
                                row.getString("time_stamp"),
                                row.getString("payload_type"),
                                row.getString("payload_revision"),
                                row.getBytes("payload"),
                                row.getBytes("meta_data"))
                        .bytes();
            } catch (ProofException noEntry) {
                return null;
            }
        }
    }

    /** One step of one aggregate, which happens once. */
    private record Step(String aggregate, long sequence) {}

    RecoveredRows(JdbcTemplate db) {
        this.db = db;
        Long[] head = db.queryForObject("select size, sealed from ledger_head where id = 1", (row, n) ->
                new Long[] {row.getLong(1), row.getLong(2)});
        this.size = head == null ? 0 : head[0];
        this.sealed = head == null ? 0 : head[1];
        for (Event event : db.query(EVENTS + " where log_index is null", Event::of)) {
            waiting.put(event.event(), event);
            waitingSteps.put(event.step(), event);
        }
    }

    /** The number of events that have a place. */
    long size() {
        return size;
    }

    Page page(long from, long to) {
        return new Page(
                db.query(EVENTS + " where log_index >= ? and log_index < ?", Event::of, from, to),
                new LogRows(db).leaves(from, to));
    }

    void moveTo(CompactRange tree) {
        db.update(
                "update ledger_head set size = ?, sealed = ?, peaks = ?, root = ? where id = 1",
                tree.size(),
                tree.size(),
                new LogHead(tree.size(), tree.size(), tree.peaks()).peakBytes(),
                tree.root().bytes());
    }

    /** What stands at some places that follow each other, and what is missing there. */
    final class Page {

        private final Map<Long, Event> events;
        private final Map<Long, Leaf> leaves;
        private final List<Object[]> newEvents = new ArrayList<>();
        private final List<Object[]> placed = new ArrayList<>();
        private final List<Object[]> newLeaves = new ArrayList<>();

        private Page(List<Event> events, List<Leaf> leaves) {
            this.events = events.stream().collect(toMap(Event::index, Function.identity()));
            this.leaves = leaves.stream().collect(toMap(Leaf::index, Function.identity()));
        }

        /** @throws WillNotRecover if something else stands at the place */
        void put(long index, byte[] bytes, TreeHash hash) {
            Entry entry = Entry.parse(bytes);
            Event event = events.get(index);
            Event early = event == null ? waiting.get(entry.eventIdentifier()) : null;
            Event there = event == null ? early : event;
            if (there != null) {
                WillNotRecover.unless(
                        Arrays.equals(there.entry(), bytes), Hindrance.FORK, index, entry.aggregateIdentifier());
            }
            if (event == null) {
                WillNotRecover.unless(index >= size, Hindrance.ROW_LOST, index, entry.aggregateIdentifier());
                add(index, entry, early);
            }
            putLeaf(new Leaf(index, hash, bytes), entry);
        }

        private void add(long index, Entry entry, @Nullable Event early) {
            if (early != null) {
                placed.add(new Object[] {index, early.globalIndex()});
                return;
            }
            var step = new Step(entry.aggregateIdentifier(), entry.sequenceNumber());
            Event rival = waitingSteps.get(step);
            if (rival != null) {
                throw new WillNotRecover(Hindrance.NEVER_PUBLISHED, rival.event(), step.aggregate(), index);
            }
            newEvents.add(new Object[] {
                index,
                entry.eventIdentifier(),
                entry.aggregateType(),
                entry.aggregateIdentifier(),
                entry.sequenceNumber(),
                entry.timeStamp(),
                entry.payloadType(),
                entry.payloadRevision(),
                entry.payload(),
                entry.metadata()
            });
        }

        private void putLeaf(Leaf published, Entry entry) {
            Leaf leaf = leaves.get(published.index());
            if (leaf == null) {
                WillNotRecover.unless(
                        published.index() >= sealed,
                        Hindrance.ROW_LOST,
                        published.index(),
                        entry.aggregateIdentifier());
                newLeaves.add(new Object[] {
                    published.index(), entry.eventIdentifier(), published.hash().bytes(), published.entry()
                });
                return;
            }
            WillNotRecover.unless(
                    leaf.hash().equals(published.hash()) && Arrays.equals(leaf.entry(), published.entry()),
                    Hindrance.FORK,
                    published.index(),
                    entry.aggregateIdentifier());
        }

        void flush() {
            db.batchUpdate("update domain_event set log_index = ? where global_index = ?", placed);
            db.batchUpdate(
                    "insert into domain_event (log_index, event_identifier, type, aggregate_identifier,"
                            + " sequence_number, time_stamp, payload_type, payload_revision, payload, meta_data) values"
                            + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    newEvents);
            db.batchUpdate(
                    "insert into log_leaf (log_index, event_identifier, leaf_hash, entry) values (?, ?, ?, ?)",
                    newLeaves);
        }
    }
}
