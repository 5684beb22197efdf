package org.allianceledger.access.view;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.LedgerJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Tells to which alliance things belong, from the event by which each began, so that no view need have read it. */
@Component
public class Belongings {

    private final JdbcClient db;

    Belongings(JdbcClient db) {
        this.db = db;
    }

    /** The alliance of whatever has the identifier; empty if there is nothing of that name. */
    public Optional<AllianceId> allianceOf(String thing) {
        return db.sql("select payload from domain_event where aggregate_identifier = ? and sequence_number = 0")
                .param(thing)
                .query((row, n) -> row.getBytes(1))
                .optional()
                .flatMap(Belongings::alliance);
    }

    /** What an event happened to; empty if there is no such event. */
    public Optional<String> thingOfEvent(String event) {
        return db.sql("select aggregate_identifier from domain_event where event_identifier = ?")
                .param(event)
                .query(String.class)
                .optional();
    }

    /** The alliance that an event is about; empty if there is no such event or it is about none. */
    public Optional<AllianceId> allianceOfEvent(String event) {
        return db.sql("select payload from domain_event where event_identifier = ?")
                .param(event)
                .query((row, n) -> row.getBytes(1))
                .optional()
                .flatMap(Belongings::alliance);
    }

    private static Optional<AllianceId> alliance(byte[] payload) {
        JsonNode id = LedgerJson.mapper()
                .readTree(new String(payload, StandardCharsets.UTF_8))
                .path("allianceId");
        return id.isString() ? Optional.of(AllianceId.of(id.asString())) : Optional.empty();
    }
}
