package org.allianceledger.commitment.view;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allianceledger.commitment.CommitmentEvent;
import org.allianceledger.commitment.CommitmentState;
import org.allianceledger.commitment.SettlementEvent.CommitmentReleased;
import org.allianceledger.ledger.store.LogReader;
import org.allianceledger.ledger.view.RecordedEvent;
import org.springframework.stereotype.Component;

/**
 * Commitments as they were before an event, so that rows are told by the functions that decide. The latest ones are
 * kept in mind; any other, or one that another node or a failed attempt has led elsewhere, is read from the log.
 */
@Component
class Recollection {

    private static final int MOST = 10_000;

    private final LogReader log;
    private final Map<Key, Known> latest = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Known> eldest) {
            return size() > MOST;
        }
    };

    Recollection(LogReader log) {
        this.log = log;
    }

    private record Key(int build, String id) {}

    /** @param settled the day from which on all that is known of it is in effect */
    record Known(long sequence, CommitmentState state, LocalDate settled) {}

    /** The commitment before the event; empty if the event is its first. */
    synchronized Optional<Known> before(RecordedEvent recorded, int build) {
        if (recorded.sequence() == 0) {
            return Optional.empty();
        }
        Known known = latest.get(new Key(build, recorded.aggregate()));
        return known != null && known.sequence() == recorded.sequence() - 1 ? Optional.of(known) : told(recorded);
    }

    synchronized void keep(RecordedEvent recorded, int build, CommitmentState state, LocalDate settled) {
        latest.put(new Key(build, recorded.aggregate()), new Known(recorded.sequence(), state, settled));
    }

    /** The day from which on the event is in effect; whoever is released is bound for one day more. */
    static LocalDate from(CommitmentEvent event) {
        return event instanceof CommitmentReleased it ? it.lastDay().plusDays(1) : event.effective();
    }

    private Optional<Known> told(RecordedEvent recorded) {
        List<CommitmentEvent> events = log.stream(recorded.aggregate()).stream()
                .map(RecordedEvent::of)
                .filter(it -> it.sequence() < recorded.sequence())
                .map(it -> (CommitmentEvent) it.event())
                .toList();
        return CommitmentState.after(events)
                .map(state -> new Known(
                        recorded.sequence() - 1,
                        state,
                        events.stream()
                                .map(Recollection::from)
                                .max(LocalDate::compareTo)
                                .orElseThrow()));
    }
}
