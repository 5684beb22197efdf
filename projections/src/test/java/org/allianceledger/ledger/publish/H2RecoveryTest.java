package org.allianceledger.ledger.publish;

import java.nio.file.Path;
import org.allianceledger.Databases;

class H2RecoveryTest extends RecoveryContract {

    @Override
    String url(Path folder) {
        return Databases.h2(folder);
    }
}
