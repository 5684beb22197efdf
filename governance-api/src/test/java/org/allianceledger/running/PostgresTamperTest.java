package org.allianceledger.running;

import org.allianceledger.ledger.store.Database;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Every day it is tried on H2; this when it is thorough. */
@EnabledIfSystemProperty(named = "ledger.thorough", matches = "true")
class PostgresTamperTest extends TamperContract {

    @Override
    Database database() {
        return Database.POSTGRESQL;
    }
}
