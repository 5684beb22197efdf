package org.allianceledger.ledger.store;

import java.time.Clock;
import javax.sql.DataSource;
import org.allianceledger.ledger.EventCatalogue;
import org.allianceledger.ledger.LedgerClock;
import org.allianceledger.ledger.LedgerSerializer;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Where events are kept and how; every bean that Axon's own configuration gets wrong on Boot 4 (AXON.md §5) is ours. */
@Configuration(proxyBeanMethods = false)
class LedgerStoreConfiguration {

    @Bean
    Clock ledgerClock() {
        var clock = new LedgerClock(Clock.systemUTC());
        // Axon offers no other way to say when an event is recorded.
        GenericEventMessage.clock = clock;
        return clock;
    }

    @Bean
    @Qualifier("eventSerializer")
    LedgerSerializer eventSerializer(EventCatalogue catalogue) {
        return new LedgerSerializer(catalogue);
    }

    /** Without it no tracking token that marks a replay can be read back: AxonFramework issue 4160. */
    @Bean
    Jackson3SerializerCustomizer tokensCanBeRead() {
        return builder -> builder.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .build());
    }

    @Bean
    Upcasters upcasters(ObjectProvider<EventUpcaster> upcasters) {
        return new Upcasters(new EventUpcasterChain(upcasters.orderedStream().toList()));
    }

    /** All upcasters in their order; not itself an upcaster, or the list of them would hold itself. */
    record Upcasters(EventUpcasterChain chain) {}

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource));
    }

    @Bean
    LogSealer logSealer(JdbcTemplate db) {
        return new LogSealer(db);
    }

    @Bean
    LogSequencer logSequencer(
            JdbcTemplate db,
            PlatformTransactionManager transactions,
            LogSealer sealer,
            @Value("${ledger.sequence:true}") boolean starts) {
        return new LogSequencer(db, new TransactionTemplate(transactions), sealer, starts);
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            ConnectionProvider connections,
            TransactionManager transactions,
            LedgerSerializer serializer,
            Upcasters upcasters,
            LogSequencer sequencer) {
        return new LedgerEventStorageEngine(connections, transactions, serializer, upcasters.chain(), sequencer);
    }

    @Bean
    EmbeddedEventStore eventBus(EventStorageEngine engine) {
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connections, Serializer serializer) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .schema(TokenSchema.builder()
                        .setTokenTable("token_entry")
                        .setProcessorNameColumn("processor_name")
                        .setTokenTypeColumn("token_type")
                        .setTimestampColumn("time_stamp")
                        .build())
                .serializer(serializer)
                .build();
    }

    @Bean
    CorrelationDataProvider originOfActs() {
        return new SimpleCorrelationDataProvider("actor", "client", "actingFor", Origin.RECORDED_TIME);
    }

    /** Declaring one provider drops Axon's default, so the default is declared too. */
    @Bean
    CorrelationDataProvider originOfMessages() {
        return new MessageOriginProvider();
    }

    /** Axon's default handler logs a failing event and skips it; a view must never skip. */
    @Bean
    ConfigurerModule viewsNeverSkip() {
        return configurer -> configurer
                .eventProcessing()
                .registerDefaultListenerInvocationErrorHandler(config -> PropagatingErrorHandler.instance());
    }

    @Bean
    LogReader logReader(JdbcTemplate db, LedgerSerializer serializer, Upcasters upcasters) {
        return new LogReader(db, serializer, upcasters.chain());
    }

    @Bean
    LedgerLog ledgerLog(LogReader reader, LogSequencer sequencer, JdbcTemplate db) {
        return new LedgerLog(reader, sequencer, db);
    }

    @Bean(destroyMethod = "")
    Durability durability(DataSource dataSource, JdbcTemplate db) {
        return Database.of(dataSource) == Database.H2 ? new GroupFlush(db) : Durability.BY_COMMIT;
    }

    @Bean
    Acts acts(
            CommandGateway commands,
            LogSequencer sequencer,
            Durability durability,
            Additions additions,
            PlatformTransactionManager transactions) {
        return new Acts(commands, sequencer, durability, additions, transactions);
    }

    @Bean
    RepeatableActs repeatableActs(JdbcClient db, Clock clock) {
        return new RepeatableActs(db, clock);
    }

    @Bean
    AggregateVersions aggregateVersions(JdbcClient db) {
        return new AggregateVersions(db);
    }

    @Bean
    FlywayConfigurationCustomizer oneSchemaForBothDatabases(DataSource dataSource) {
        return flyway -> flyway.placeholders(Database.of(dataSource).placeholders());
    }
}
