package org.allianceledger.mandate.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allianceledger.ledger.view.Past;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.mandate.MandateChain;
import org.allianceledger.mandate.MandateEvent;
import org.allianceledger.mandate.MandateId;
import org.allianceledger.mandate.MandateState;
import org.jspecify.annotations.Nullable;

/** Mandates as they were known at one moment, each read from the log once. */
final class MandatePast {

    private final Past past;
    private final PointInTime when;
    private final Map<MandateId, List<RecordedEvent>> read = new HashMap<>();

    MandatePast(Past past, PointInTime when) {
        this.past = past;
        this.when = when;
    }

    /** Reads some together, before each is asked for. */
    MandatePast reading(List<MandateId> ids) {
        past.of(ids.stream().map(MandateId::value).toList(), when)
                .forEach((id, events) -> read.put(new MandateId(id), events));
        return this;
    }

    List<RecordedEvent> events(MandateId id) {
        return read.computeIfAbsent(id, it -> past.of(it.value(), when));
    }

    Optional<MandateState> state(MandateId id) {
        return MandateState.after(events(id).stream()
                .map(recorded -> (MandateEvent) recorded.event())
                .toList());
    }

    /** The mandate and all it was sub-delegated from; empty if it was not known. */
    Optional<MandateChain> chain(MandateId id) {
        var links = new ArrayList<MandateState>();
        MandateId next = id;
        while (next != null) {
            MandateState link = known(next);
            if (link == null) {
                return Optional.empty();
            }
            links.add(link);
            next = link.parent();
        }
        return Optional.of(new MandateChain(links));
    }

    private @Nullable MandateState known(MandateId id) {
        return state(id).orElse(null);
    }
}
