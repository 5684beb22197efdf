package org.allianceledger.decision.web;

import org.allianceledger.access.view.Footing;
import org.allianceledger.access.web.AccessLog;
import org.allianceledger.access.web.Clearance;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.decision.view.DecisionPage;
import org.allianceledger.decision.view.Secrets;
import org.allianceledger.decision.view.Sight;
import org.springframework.stereotype.Component;

/** What the account of the request on this thread may read of an alliance (RULES §10). */
@Component("readable")
public class Readable {

    private final Clearance clearance;
    private final Secrets secrets;
    private final AccessLog accesses;

    Readable(Clearance clearance, Secrets secrets, AccessLog accesses) {
        this.clearance = clearance;
        this.secrets = secrets;
        this.accesses = accesses;
    }

    /** What the reader may see of the alliance; that an auditor sees what is closed is noted. */
    public Sight in(AllianceId alliance) {
        return secrets.sight(footing(alliance), () -> accesses.note(alliance));
    }

    /** Who the reader is in the alliance. */
    public Footing footing(AllianceId alliance) {
        return clearance.in(alliance);
    }

    /** Whether the reader may read the decision. */
    public boolean mayRead(DecisionPage page) {
        return in(AllianceId.of(page.allianceId())).mayRead(page);
    }
}
