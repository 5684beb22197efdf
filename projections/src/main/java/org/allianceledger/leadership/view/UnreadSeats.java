package org.allianceledger.leadership.view;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allianceledger.body.BodyHistory;
import org.allianceledger.body.SeatEvent.SeatFilled;
import org.allianceledger.body.SeatEvent.SubstituteNamed;
import org.allianceledger.body.SeatEvent.TermRenewed;
import org.allianceledger.ledger.LedgerEvent;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Who sits where by the events that no view has read, as one transaction comes to know of them; each is read once. */
final class UnreadSeats {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> GIVING = List.of(
            SeatFilled.class.getSimpleName(), TermRenewed.class.getSimpleName(), SubstituteNamed.class.getSimpleName());

    private final JdbcClient db;
    private final EventStore store;
    private final Map<String, Set<String>> bodies = new HashMap<>();
    private final Map<String, Told> told = new HashMap<>();
    private long numbered = -1;
    private long unnumbered = -1;

    UnreadSeats(JdbcClient db, EventStore store) {
        this.db = db;
        this.store = store;
    }

    private record Told(long events, BodyHistory history) {}

    private record Given(long place, String body, byte[] payload) {}

    /**
     * Bodies that have given the person a seat.
     *
     * @param position the place in the log that the views have read
     */
    Set<String> bodiesOf(String person, long position) {
        // In this order: what gets its number meanwhile is found by it.
        unnumbered = read("log_index is null and global_index", "global_index", unnumbered);
        numbered = read("log_index", "log_index", Math.max(numbered, position));
        return bodies.getOrDefault(person, Set.of());
    }

    private long read(String which, String place, long after) {
        List<Given> given = db.sql("select " + place + ", aggregate_identifier, payload from domain_event where "
                        + which + " > :after and payload_type in (:types) order by " + place)
                .param("after", after)
                .param("types", GIVING)
                .query((row, n) -> new Given(row.getLong(1), row.getString(2), row.getBytes(3)))
                .list();
        for (Given it : given) {
            String person = JSON.readTree(it.payload()).path("personId").asString("");
            bodies.computeIfAbsent(person, key -> new HashSet<>()).add(it.body());
        }
        return given.isEmpty() ? after : given.getLast().place();
    }

    /** The body as all of its events tell it. */
    BodyHistory told(String body) {
        Told known = told.getOrDefault(body, new Told(0, BodyHistory.UNKNOWN));
        for (var events = store.readEvents(body, known.events()); events.hasNext(); ) {
            LedgerEvent event = (LedgerEvent) events.next().getPayload();
            known = new Told(known.events() + 1, known.history().after(event));
        }
        told.put(body, known);
        return known.history();
    }
}
