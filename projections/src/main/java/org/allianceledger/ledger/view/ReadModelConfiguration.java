package org.allianceledger.ledger.view;

import java.util.List;
import org.allianceledger.ledger.store.LedgerLog;
import org.allianceledger.ledger.store.LogReader;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives every read model an event processor of its own over the log. */
@Configuration(proxyBeanMethods = false)
class ReadModelConfiguration {

    private static final int BATCH = 1000;

    @Bean
    ReadModels readModels(JdbcTemplate db, PlatformTransactionManager transactions, List<ReadModel> models) {
        return new ReadModels(db, new TransactionTemplate(transactions), models);
    }

    @Bean
    Rebuild rebuild(ReadModels models, LogReader log, JdbcTemplate db, PlatformTransactionManager transactions) {
        return new Rebuild(models, log, db, new TransactionTemplate(transactions));
    }

    @Bean
    ConfigurerModule readModelProcessors(
            ReadModels models, LedgerLog log) {
        return configurer -> {
            var processing = configurer.eventProcessing();
            for (ReadModel model : models.all()) {
                var updater = new ReadModelUpdater(models, model);
                processing
                        .registerEventHandler(config -> updater)
                        .assignHandlerInstancesMatching(
                                model.name(),
                                handler -> handler instanceof ReadModelUpdater it
                                        && it.model().equals(model))
                        .registerPooledStreamingEventProcessor(
                                model.name(), config -> log, (config, builder) -> builder.batchSize(BATCH)
                                        .initialSegmentCount(1)
                                        .initialToken(StreamableMessageSource::createTailToken)
                                        .coordinatorExecutor(CappedScheduler::new));
            }
        };
    }
}
