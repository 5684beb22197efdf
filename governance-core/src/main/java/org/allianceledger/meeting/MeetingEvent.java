package org.allianceledger.meeting;

import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyId;
import org.allianceledger.ledger.LedgerEvent;

/** Something that has happened to a meeting; has its effect the day it was done unless it says otherwise. */
public interface MeetingEvent extends LedgerEvent {

    AllianceId allianceId();

    BodyId bodyId();

    MeetingId meetingId();
}
