package org.allianceledger.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import javax.sql.DataSource;
import org.allianceledger.ledger.LedgerSerializer;
import org.allianceledger.ledger.store.Database;
import org.allianceledger.ledger.view.ReadModel;
import org.allianceledger.ledger.view.ReadModels;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ApplicationContext;

/** What Axon's own configuration would quietly do otherwise. */
class BootTest {

    @ParameterizedTest
    @EnumSource
    void runsOnOurOwnPartsOnDefaults(Database database) {
        ApplicationContext context = RunningApplication.on(database).context();
        assertThat(all(context, TransactionManager.class))
                .hasOnlyElementsOfType(SpringTransactionManager.class)
                .hasSize(1);
        assertThat(all(context, EventStorageEngine.class))
                .singleElement()
                .extracting(it -> it.getClass().getSimpleName())
                .isEqualTo("LedgerEventStorageEngine");
        assertThat(all(context, TokenStore.class))
                .hasOnlyElementsOfType(JdbcTokenStore.class)
                .hasSize(1);
        assertThat(all(context, DataSource.class)).hasSize(1);
        assertThat(all(context, Serializer.class))
                .isNotEmpty()
                .allMatch(it -> it instanceof Jackson3Serializer)
                .anyMatch(it -> it instanceof LedgerSerializer);
    }

    @ParameterizedTest
    @EnumSource
    void givesEveryReadModelAProcessorThatKeepsUp(Database database) {
        ApplicationContext context = RunningApplication.on(database).context();
        var processors = context.getBean(EventProcessingConfiguration.class).eventProcessors();
        assertThat(processors.keySet())
                .hasSizeGreaterThan(1)
                .containsExactlyInAnyOrderElementsOf(context.getBean(ReadModels.class).all().stream()
                        .map(ReadModel::name)
                        .toList());
        assertThat(processors.values()).allSatisfy(it -> {
            assertThat(it).isInstanceOf(PooledStreamingEventProcessor.class);
            assertThat(it.isRunning()).isTrue();
            assertThat(it.isError()).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource
    void neitherCallsTheVendorNorTimesHandlersOut(Database database) {
        var settings = RunningApplication.on(database).context().getEnvironment();
        assertThat(settings.getProperty("axon.update-check.disabled")).isEqualTo("true");
        assertThat(settings.getProperty("axon.timeout.enabled")).isEqualTo("false");
    }

    private static <T> Collection<T> all(ApplicationContext context, Class<T> type) {
        return context.getBeansOfType(type).values();
    }
}
