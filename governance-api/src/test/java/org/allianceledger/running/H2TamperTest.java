package org.allianceledger.running;

import org.allianceledger.ledger.store.Database;

class H2TamperTest extends TamperContract {

    @Override
    Database database() {
        return Database.H2;
    }
}
