package org.allianceledger.audit;

import java.util.List;
import java.util.Optional;
import org.allianceledger.ledger.EventCatalogue;
import org.allianceledger.ledger.LedgerEvent;
import org.allianceledger.ledger.LedgerSerializer;
import org.allianceledger.ledger.proof.Entry;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;

/** Makes events of the log's entries as the application does, without it. */
public final class EventReader {

    private final EventCatalogue catalogue = LedgerEvents.catalogue();
    private final LedgerSerializer serializer = new LedgerSerializer(catalogue);
    private final EventUpcasterChain upcasters = new EventUpcasterChain(LedgerEvents.UPCASTERS);

    /** Says in both languages why an entry is no event of this ledger. */
    public static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        private final String danish;

        Unreadable(String danish, String english) {
            super(english);
            this.danish = danish;
        }

        public String danish() {
            return danish;
        }

        public String english() {
            return String.valueOf(getMessage());
        }
    }

    /** The events that the entry stands for today; more or fewer than one only where an upcaster says so. */
    public List<LedgerEvent> read(Entry entry) throws Unreadable {
        var stored = new GenericDomainEventEntry<>(
                entry.aggregateType(),
                entry.aggregateIdentifier(),
                entry.sequenceNumber(),
                entry.eventIdentifier(),
                entry.timeStamp(),
                entry.payloadType(),
                entry.payloadRevision(),
                entry.payload(),
                entry.metadata());
        List<IntermediateEventRepresentation> today;
        try {
            today = upcasters
                    .upcast(java.util.stream.Stream.of(new InitialEventRepresentation(stored, serializer)))
                    .toList();
        } catch (RuntimeException broken) {
            throw unreadable(entry);
        }
        var events = new java.util.ArrayList<LedgerEvent>();
        for (IntermediateEventRepresentation it : today) {
            events.add(event(entry, it));
        }
        return events;
    }

    private LedgerEvent event(Entry entry, IntermediateEventRepresentation it) throws Unreadable {
        String name = it.getType().getName();
        // Nothing but a name of the catalogue may ever become a class here: the log comes from elsewhere.
        Optional<Class<?>> type = catalogue.typeOf(name);
        if (type.isEmpty()) {
            throw new Unreadable(
                    "Hændelsestypen %s kendes ikke.".formatted(name),
                    "The event type %s is not known.".formatted(name));
        }
        Revision revision = type.get().getAnnotation(Revision.class);
        String known = revision == null ? null : revision.value();
        if (!java.util.Objects.equals(known, it.getType().getRevision())) {
            throw new Unreadable(
                    "Revision %s af %s kendes ikke; den kendte er %s."
                            .formatted(it.getType().getRevision(), name, known),
                    "Revision %s of %s is not known; the known one is %s."
                            .formatted(it.getType().getRevision(), name, known));
        }
        try {
            Object event = serializer.deserialize(it.getData(byte[].class));
            if (event instanceof LedgerEvent read) {
                return read;
            }
        } catch (RuntimeException broken) {
            // Told below, as whatever else cannot be made of it.
        }
        throw unreadable(entry);
    }

    private static Unreadable unreadable(Entry entry) {
        return new Unreadable(
                "Indholdet kan ikke læses som %s.".formatted(entry.payloadType()),
                "The payload cannot be read as %s.".formatted(entry.payloadType()));
    }
}
