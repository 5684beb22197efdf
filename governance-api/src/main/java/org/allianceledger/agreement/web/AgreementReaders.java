package org.allianceledger.agreement.web;

import org.allianceledger.access.view.Belongings;
import org.allianceledger.access.web.Clearance;
import org.allianceledger.access.web.OpenToTheAlliance;
import org.springframework.stereotype.Component;

/** What agreements name is open, as they are, to everybody of the alliance. */
@Component
class AgreementReaders extends OpenToTheAlliance {

    AgreementReaders(Belongings belongings, Clearance clearance) {
        super("agreement-", belongings, clearance);
    }
}
