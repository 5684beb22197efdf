package org.allianceledger.access.view;

import java.time.LocalDate;
import java.util.Set;
import org.allianceledger.alliance.AllianceId;

/** Days besides today on which it counts what seats somebody had: only for an alliance whose story has ended. */
public interface SeatDays {

    /** The days that count in the alliance besides today. */
    Set<LocalDate> besides(AllianceId alliance, LocalDate today);
}
