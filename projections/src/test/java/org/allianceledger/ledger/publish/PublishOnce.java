package org.allianceledger.ledger.publish;

import java.nio.file.Path;
import org.allianceledger.ledger.proof.Policy;
import org.allianceledger.ledger.store.Durability;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A process that publishes one round of a log on PostgreSQL and ends: URL LOG_FOLDER KEY_FOLDER. */
final class PublishOnce {

    private PublishOnce() {}

    public static void main(String[] arguments) {
        var source = new DriverManagerDataSource(arguments[0], "postgres", "");
        var transaction = PublishConfiguration.ofItsOwn(new DataSourceTransactionManager(source));
        var db = new JdbcTemplate(source);
        new Publisher(
                        new LogKeys(new KeyFolder(Path.of(arguments[2])), "", db, transaction, Durability.BY_COMMIT),
                        new LogFolder(Path.of(arguments[1]), Steps.UNOBSERVED),
                        db,
                        transaction,
                        Durability.BY_COMMIT,
                        new Cosigning(Policy.trusting(), Cosigning.PATIENCE),
                        Steps.UNOBSERVED)
                .publish();
    }
}
