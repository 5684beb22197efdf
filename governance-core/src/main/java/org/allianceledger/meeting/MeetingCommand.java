package org.allianceledger.meeting;

import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Authority;

/**
 * Something one can ask of a meeting. Such an act states no authority of its own: it rests on the rules of procedure in
 * force on the day of the meeting, which its event names.
 */
public interface MeetingCommand extends Act {

    Authority PROCEDURE = Authority.foundingAct("Organet har endnu ingen forretningsorden");

    MeetingId meetingId();

    @Override
    default Authority authority() {
        return PROCEDURE;
    }
}
