package org.allianceledger.mandate.view;

import java.util.List;
import org.allianceledger.Databases;
import org.allianceledger.LedgerNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Two nodes of one ledger; every day it is tried on H2, this when it is thorough. */
@EnabledIfSystemProperty(named = "ledger.thorough", matches = "true")
class PostgresMandateRaceTest extends MandateRaceContract {

    private static List<LedgerNode> nodes;

    @BeforeAll
    static void start() {
        String url = Databases.postgres();
        nodes = List.of(LedgerNode.on(url), LedgerNode.on(url));
    }

    @AfterAll
    static void stop() {
        nodes.forEach(LedgerNode::close);
    }

    @Override
    List<LedgerNode> nodes() {
        return nodes;
    }
}
