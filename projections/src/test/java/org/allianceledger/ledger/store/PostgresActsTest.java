package org.allianceledger.ledger.store;

import org.allianceledger.Databases;
import org.allianceledger.LedgerNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class PostgresActsTest extends ActsContract {

    private static LedgerNode node;

    @BeforeAll
    static void start() {
        node = LedgerNode.on(Databases.postgres());
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Override
    LedgerNode node() {
        return node;
    }
}
