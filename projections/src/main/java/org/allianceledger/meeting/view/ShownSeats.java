package org.allianceledger.meeting.view;

import java.util.Map;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyId;
import org.allianceledger.ledger.view.PointInTime;

/** What the seats of a body and the people in them may be called, told by whoever knows how people are shown. */
public interface ShownSeats {

    /** Names by the identifiers of seats and of persons. */
    Map<String, String> names(AllianceId alliance, BodyId body, PointInTime when);
}
