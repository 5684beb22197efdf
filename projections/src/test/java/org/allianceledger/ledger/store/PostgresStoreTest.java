package org.allianceledger.ledger.store;

import org.allianceledger.Databases;
import org.allianceledger.LedgerNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresStoreTest extends StoreContract {

    private static String url;
    private static LedgerNode node;

    @BeforeAll
    static void start() {
        url = Databases.postgres();
        node = LedgerNode.on(url);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Override
    LedgerNode node() {
        return node;
    }

    @Test
    void twoNodesMakeOneLog() throws Exception {
        try (var other = LedgerNode.on(url)) {
            var writers = new Writers().on(node, "here", 4, 30).on(other, "there", 4, 30);
            writers.run();
            other.settle("seen");
            logIsDenseAndInOrder(writers);
            readModelHasSeenEverythingOnce();
        }
    }
}
