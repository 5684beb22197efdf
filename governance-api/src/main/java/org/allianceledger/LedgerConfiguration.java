package org.allianceledger;

import org.allianceledger.audit.LedgerEvents;
import org.allianceledger.ledger.EventCatalogue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which capabilities' events the ledger keeps. Off the application class, so that slice tests stay small. */
@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    @Bean
    EventCatalogue eventCatalogue() {
        return LedgerEvents.catalogue();
    }
}
