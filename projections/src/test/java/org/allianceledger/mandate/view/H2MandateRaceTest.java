package org.allianceledger.mandate.view;

import java.nio.file.Path;
import java.util.List;
import org.allianceledger.Databases;
import org.allianceledger.LedgerNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class H2MandateRaceTest extends MandateRaceContract {

    @TempDir
    static Path directory;

    private static List<LedgerNode> nodes;

    @BeforeAll
    static void start() {
        nodes = List.of(LedgerNode.on(Databases.h2(directory)));
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
