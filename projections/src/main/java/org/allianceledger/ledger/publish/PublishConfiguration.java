package org.allianceledger.ledger.publish;

import java.nio.file.Path;
import org.allianceledger.ledger.store.Durability;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Where the log is published, under what name, and how often. */
@Configuration(proxyBeanMethods = false)
class PublishConfiguration {

    private static final int PATIENCE_SECONDS = 600;
    private static final int LONGEST_RECOVERY_SECONDS = 36_000;

    @Bean
    LogFolder logFolder(@Value("${ledger.log:./data/log}") String directory) {
        return new LogFolder(Path.of(directory), Steps.UNOBSERVED);
    }

    @Bean
    LogKeys logKeys(
            @Value("${ledger.keys:./data/keys}") String directory,
            @Value("${ledger.origin:}") String origin,
            JdbcTemplate db,
            PlatformTransactionManager transactions,
            Durability durability) {
        return new LogKeys(new KeyFolder(Path.of(directory)), origin.strip(), db, ofItsOwn(transactions), durability);
    }

    @Bean
    Publisher publisher(
            LogKeys keys,
            LogFolder folder,
            JdbcTemplate db,
            PlatformTransactionManager transactions,
            Durability durability,
            Cosigning cosigning) {
        return new Publisher(keys, folder, db, ofItsOwn(transactions), durability, cosigning, Steps.UNOBSERVED);
    }

    @Bean
    PublishedFirst publishedFirst(LogFolder folder, LogKeys keys, JdbcTemplate db) {
        return new PublishedFirst(folder, keys, new LogRows(db));
    }

    @Bean
    Recovery recovery(
            LogKeys keys,
            LogFolder folder,
            JdbcTemplate db,
            PlatformTransactionManager transactions,
            Durability durability,
            Cosigning cosigning) {
        TransactionTemplate transaction = ofItsOwn(transactions);
        transaction.setTimeout(LONGEST_RECOVERY_SECONDS);
        return new Recovery(keys, folder, db, transaction, durability, cosigning, Steps.UNOBSERVED);
    }

    @Bean
    PublisherLoop publisherLoop(Publisher publisher, @Value("${ledger.publish.millis:1000}") long millis) {
        return new PublisherLoop(publisher, millis);
    }

    @Bean
    Cosigning cosigning(LogPolicy policy) {
        return new Cosigning(policy.policy(), Cosigning.PATIENCE);
    }

    @Bean
    LogPolicy logPolicy(@Value("${ledger.policy:./data/policy}") Path file) {
        return new LogPolicy(file);
    }

    @Bean
    PublishedLog publishedLog(
            LogFolder folder, LogKeys keys, PublisherLoop loop, Cosigning cosigning, JdbcTemplate db) {
        return new PublishedLog(folder, keys, loop, cosigning, db);
    }

    /** What is inserted must be committed before it is signed, while the lock is still held outside. */
    static TransactionTemplate ofItsOwn(PlatformTransactionManager transactions) {
        var template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        template.setTimeout(PATIENCE_SECONDS);
        return template;
    }
}
