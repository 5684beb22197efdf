package org.allianceledger.running;

import org.allianceledger.ledger.store.Database;

class PostgresTamperTest extends TamperContract {

    @Override
    Database database() {
        return Database.POSTGRESQL;
    }
}
