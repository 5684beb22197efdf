package org.allianceledger.ledger.store;

import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How often something has changed, for readers who want to be sure that they change what they saw. */
public final class AggregateVersions {

    private final JdbcClient db;

    public AggregateVersions(JdbcClient db) {
        this.db = db;
    }

    /** The version of an aggregate as of a place in the log, or empty if it did not exist by then. */
    public OptionalLong at(String aggregate, long position) {
        return db
                .sql("select sequence_number from domain_event where aggregate_identifier = ? and log_index <= ?"
                        + " order by sequence_number desc limit 1")
                .params(aggregate, position)
                .query(Long.class)
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }
}
