package org.allianceledger.ledger.publish;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.allianceledger.Databases;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Every day it is tried on H2; this when it is thorough. */
@EnabledIfSystemProperty(named = "ledger.thorough", matches = "true")
class PostgresPublishTest extends PublishContract {

    private final Map<Path, String> databases = new HashMap<>();

    @Override
    String url(Path folder) {
        return databases.computeIfAbsent(folder, it -> Databases.postgres());
    }
}
