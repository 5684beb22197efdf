package org.allianceledger.access.view;

import java.time.LocalDate;
import java.util.List;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.person.PersonId;

/** Tells which seats somebody has in an alliance, answered by whoever keeps the leadership state. */
public interface HeldSeats {

    /** The seats that the person holds, is acting in or is a substitute for on the day, by what is known now. */
    List<HeldSeat> of(AllianceId alliance, PersonId person, LocalDate day);

    /** Whether the ledger knows the person, or the partner, in the alliance. */
    boolean knows(AllianceId alliance, String personOrPartner);
}
