package org.allianceledger.pilot.web;

import org.allianceledger.access.view.Belongings;
import org.allianceledger.access.web.Clearance;
import org.allianceledger.access.web.OpenToTheAlliance;
import org.springframework.stereotype.Component;

/** What results name is open, as they are, to everybody of the alliance. */
@Component
class ResultReaders extends OpenToTheAlliance {

    ResultReaders(Belongings belongings, Clearance clearance) {
        super("result-", belongings, clearance);
    }
}
