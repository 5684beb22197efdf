package org.allianceledger.decision;

import java.util.Map;
import java.util.Optional;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.meeting.ItemId;
import org.allianceledger.meeting.ItemMinutes;
import org.allianceledger.meeting.MeetingState;
import org.springframework.stereotype.Component;

/** Tells meetings what was decided under their items, from the decisions' aggregates. */
@Component
class DecidedInMeeting implements org.allianceledger.meeting.Proceedings {

    private final Docket docket;

    DecidedInMeeting(Docket docket) {
        this.docket = docket;
    }

    @Override
    public Map<ItemId, ItemMinutes> of(MeetingState meeting) {
        return ItemsDecided.of(meeting, this::find);
    }

    private Optional<Proceedings> find(DecisionId id) {
        try {
            return Optional.of(docket.proceedings(docket.load(id, "itemId")));
        } catch (Refusal unknown) {
            return Optional.empty();
        }
    }
}
