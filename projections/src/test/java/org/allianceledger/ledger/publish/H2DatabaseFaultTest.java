package org.allianceledger.ledger.publish;

import java.nio.file.Path;
import org.allianceledger.Databases;

class H2DatabaseFaultTest extends DatabaseFaultContract {

    @Override
    String url(Path folder) {
        return Databases.h2(folder);
    }
}
