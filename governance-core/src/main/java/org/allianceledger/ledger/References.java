package org.allianceledger.ledger;

import static org.allianceledger.ledger.ReferenceReason.REFERENCE_ELSEWHERE;
import static org.allianceledger.ledger.ReferenceReason.UNKNOWN_REFERENCE;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says whether what an act refers to has a history in the ledger, for links that bind nobody. */
@Component
public class References {

    private final EventStore log;

    References(EventStore log) {
        this.log = log;
    }

    /**
     * Checks that it belongs to the alliance.
     *
     * @throws Refusal naming the field if nothing is known of it, or it is another alliance's
     */
    public void require(LedgerId alliance, String id, String field) {
        var events = log.readEvents(id);
        Refusal.unless(events.hasNext(), UNKNOWN_REFERENCE, field, id);
        String owner = allianceOf(events.next().getPayload());
        Refusal.unless(alliance.value().equals(owner), REFERENCE_ELSEWHERE, field, id);
    }

    /** The same of each of them. */
    public void requireAll(LedgerId alliance, Collection<? extends LedgerId> ids, String field) {
        ids.forEach(id -> require(alliance, id.value(), field));
    }

    /** True if an event in its history has the identifier as one of its components. */
    public boolean isToldIn(String owner, String part) {
        return log.readEvents(owner).asStream().anyMatch(it -> names(it.getPayload(), part));
    }

    private static boolean names(Object event, String part) {
        return Arrays.stream(event.getClass().getRecordComponents())
                .anyMatch(it -> valueOf(it, event).equals(part));
    }

    private static @Nullable String allianceOf(Object event) {
        return Arrays.stream(event.getClass().getRecordComponents())
                .filter(it -> it.getName().equals("allianceId"))
                .findFirst()
                .map(it -> valueOf(it, event))
                .orElse(null);
    }

    private static String valueOf(RecordComponent component, Object event) {
        try {
            return String.valueOf(component.getAccessor().invoke(event));
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
