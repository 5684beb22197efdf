package org.allianceledger.demonstration;

import java.time.LocalDate;
import java.util.Set;
import org.allianceledger.access.view.SeatDays;
import org.allianceledger.alliance.AllianceId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Lets the demonstration's accounts keep the seats of the day on which its story ends, however late it is told. */
@Component
@ConditionalOnProperty(name = "ledger.demonstration", havingValue = "true")
class LastDayOfStory implements SeatDays {

    private static final AllianceId FJORDLYS = new AllianceId("alliance-fjordlys");
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 1, 15);

    @Override
    public Set<LocalDate> besides(AllianceId alliance, LocalDate today) {
        return alliance.equals(FJORDLYS) && today.isAfter(LAST_DAY) ? Set.of(LAST_DAY) : Set.of();
    }
}
