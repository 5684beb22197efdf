package org.allianceledger.meeting;

import java.util.Map;

/** What came of a meeting's items, told by whoever decides; answered from aggregates, never from a view. */
public interface Proceedings {

    /** The minutes of the items that something was decided about. */
    Map<ItemId, ItemMinutes> of(MeetingState meeting);
}
