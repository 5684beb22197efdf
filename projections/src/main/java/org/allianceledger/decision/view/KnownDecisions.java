package org.allianceledger.decision.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allianceledger.decision.DecisionEvent;
import org.allianceledger.decision.DecisionId;
import org.allianceledger.decision.ItemsDecided;
import org.allianceledger.decision.Proceedings;
import org.allianceledger.ledger.view.Past;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.meeting.ItemId;
import org.allianceledger.meeting.ItemMinutes;
import org.allianceledger.meeting.MeetingState;
import org.allianceledger.meeting.view.KnownProceedings;
import org.springframework.stereotype.Component;

/** Tells minutes what was decided under the items of a meeting, as it was known at a moment. */
@Component
class KnownDecisions implements KnownProceedings {

    private final Past past;

    KnownDecisions(Past past) {
        this.past = past;
    }

    @Override
    public Map<ItemId, ItemMinutes> of(MeetingState meeting, PointInTime when) {
        return ItemsDecided.of(meeting, id -> find(id, when));
    }

    private Optional<Proceedings> find(DecisionId id, PointInTime when) {
        List<DecisionEvent> events = past.of(id.value(), when).stream()
                .map(it -> (DecisionEvent) it.event())
                .toList();
        return events.isEmpty() ? Optional.empty() : Optional.of(Proceedings.of(events));
    }
}
