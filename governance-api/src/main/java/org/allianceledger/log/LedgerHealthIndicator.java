package org.allianceledger.log;

import org.allianceledger.ledger.publish.PublishedLog;
import org.allianceledger.ledger.publish.WillNotSign;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down while the log may not be signed; that does not count against the node's readiness, since it goes on working. */
@Component
class LedgerHealthIndicator implements HealthIndicator {

    private final PublishedLog log;

    LedgerHealthIndicator(PublishedLog log) {
        this.log = log;
    }

    @Override
    public Health health() {
        WillNotSign obstacle = log.standing().obstacle();
        return obstacle == null
                ? Health.up().build()
                : Health.down()
                        .withDetail("reason", obstacle.obstacle().code())
                        .withDetail("detail", obstacle.sentence(false))
                        .build();
    }
}
