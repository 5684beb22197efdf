package org.allianceledger.page;

import java.time.Clock;
import java.util.List;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.http.Unknown;
import org.allianceledger.leadership.view.Leadership.AllianceView;
import org.allianceledger.leadership.view.LeadershipQueries;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.view.PointInTime;
import org.springframework.stereotype.Component;

/** The alliances that pages can be about. */
@Component
public class Alliances {

    private static final int ALL = 1000;

    private final LeadershipQueries leadership;
    private final Clock clock;

    Alliances(LeadershipQueries leadership, Clock clock) {
        this.leadership = leadership;
        this.clock = clock;
    }

    /** All of them, by key. */
    public List<AllianceView> all() {
        return leadership.alliances(now(), "", ALL);
    }

    /**
     * The alliance with the key of a page's address.
     *
     * @throws Unknown if there is none
     */
    public AllianceView named(String key) {
        return leadership.alliance(id(key), now()).orElseThrow(() -> new Unknown(key));
    }

    /**
     * The identifier behind the key of a page's address.
     *
     * @throws Unknown if no alliance can have that key
     */
    public AllianceId id(String key) {
        if (!key.matches(AllianceId.KEY_PATTERN)) {
            throw new Unknown(key);
        }
        return new AllianceId("alliance-" + key);
    }

    /** Today, with all that is recorded. */
    public PointInTime now() {
        return new PointInTime(LedgerCalendar.today(clock), clock.instant(), true);
    }
}
