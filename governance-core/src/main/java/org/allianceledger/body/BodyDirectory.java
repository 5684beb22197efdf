package org.allianceledger.body;

import static org.allianceledger.body.BodyReason.BODY_KEY_TAKEN;
import static org.allianceledger.body.BodyReason.HAS_SUB_BODIES;
import static org.allianceledger.body.BodyReason.NOT_A_BODY_THEN;
import static org.allianceledger.body.BodyReason.UNKNOWN_BODY;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyEvent.BodyDissolved;
import org.allianceledger.body.BodyEvent.BodyEstablished;
import org.allianceledger.body.DirectoryEvent.BodyDelisted;
import org.allianceledger.body.DirectoryEvent.BodyListed;
import org.allianceledger.ledger.Period;
import org.allianceledger.ledger.Refusal;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The bodies of one alliance: which keys are taken when, and which body stands under which. */
@Aggregate
class BodyDirectory {

    @AggregateIdentifier
    private String id;

    private final Map<BodyId, Entry> entries = new HashMap<>();

    private record Entry(@Nullable String key, @Nullable BodyId parent, Period period) {}

    static String idOf(AllianceId alliance) {
        return "bodies-" + alliance.key();
    }

    /** Lists a body, unless its key is in use or its parent does not exist then. */
    void list(BodyEstablished body) {
        Period period = Period.of(body.from(), null);
        String key = body.key();
        boolean taken = key != null
                && entries.values().stream()
                        .anyMatch(it -> key.equals(it.key()) && it.period().overlaps(period));
        Refusal.unless(!taken, BODY_KEY_TAKEN, "key", key == null ? "" : key, body.from());
        BodyId parent = body.parent();
        if (parent != null) {
            requireBody(parent, body.from(), "parent");
        }
        AggregateLifecycle.apply(new BodyListed(
                body.allianceId(), body.bodyId(), key, parent, body.from(), body.occurred(), body.authority()));
    }

    /** Takes a dissolved body off the list, unless other bodies still stand under it. */
    void delist(BodyDissolved body) {
        boolean hasSubBodies = entries.values().stream()
                .anyMatch(it ->
                        body.bodyId().equals(it.parent()) && it.period().until().isAfter(body.lastDay()));
        Refusal.unless(!hasSubBodies, HAS_SUB_BODIES, "lastDay", body.lastDay());
        AggregateLifecycle.apply(
                new BodyDelisted(body.allianceId(), body.bodyId(), body.lastDay(), body.occurred(), body.authority()));
    }

    void requireBody(BodyId body, LocalDate day, String field) {
        Entry entry = entries.get(body);
        if (entry == null) {
            throw new Refusal(UNKNOWN_BODY, field, body);
        }
        Refusal.unless(entry.period().contains(day), NOT_A_BODY_THEN, field, body, day);
    }

    @EventSourcingHandler
    void on(DirectoryEvent event) {
        id = idOf(event.allianceId());
        switch (event) {
            case BodyListed it ->
                entries.put(it.bodyId(), new Entry(it.key(), it.parent(), Period.of(it.from(), null)));
            case BodyDelisted it ->
                entries.computeIfPresent(
                        it.bodyId(),
                        (body, entry) -> new Entry(
                                entry.key(), entry.parent(), entry.period().endingOn(it.lastDay())));
        }
    }
}
