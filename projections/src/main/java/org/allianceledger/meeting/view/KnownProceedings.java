package org.allianceledger.meeting.view;

import java.util.Map;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.meeting.ItemId;
import org.allianceledger.meeting.ItemMinutes;
import org.allianceledger.meeting.MeetingState;

/** What came of a meeting's items as known at a moment, told by whoever decides. */
public interface KnownProceedings {

    /** The minutes of the items that something was decided about. */
    Map<ItemId, ItemMinutes> of(MeetingState meeting, PointInTime when);
}
