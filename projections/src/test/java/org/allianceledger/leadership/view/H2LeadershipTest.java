package org.allianceledger.leadership.view;

import java.nio.file.Path;
import org.allianceledger.Databases;
import org.allianceledger.LedgerNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class H2LeadershipTest extends LeadershipContract {

    @TempDir
    static Path directory;

    private static LedgerNode node;

    @BeforeAll
    static void start() {
        node = LedgerNode.on(Databases.h2(directory));
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
