package org.allianceledger.commitment.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.allianceledger.alliance.AllianceEvent.AllianceRegistered;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.commitment.CommitmentEvent;
import org.allianceledger.decision.Level;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.LedgerEvent;
import org.allianceledger.ledger.store.LogReader;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.ReadModels;
import org.allianceledger.ledger.view.RecordedEvent;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.mockito.Mockito;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows alone, made from events that are handed to the read model without a log. */
final class Rows implements AutoCloseable {

    static final Authority SOURCE = Authority.importedSource("test");
    static final AllianceId ALLIANCE = new AllianceId("alliance-rows");

    final CommitmentQueries queries;
    final CommitmentAccounts accounts;
    final JdbcTemplate db;

    private final JdbcConnectionPool pool;
    private final ReadModels models;
    private final CommitmentReadModel model;
    private final Map<String, Long> sequences = new HashMap<>();
    private final List<RecordedEvent> pending = new ArrayList<>();
    private long position = -1;

    Rows() {
        this("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }

    Rows(String url) {
        pool = JdbcConnectionPool.create(url, "sa", "");
        Flyway.configure()
                .dataSource(pool)
                .placeholders(Map.of("bytes", "varbinary(1000000)", "document", "blob"))
                .load()
                .migrate();
        db = new JdbcTemplate(pool);
        var transactions = new JdbcTransactionManager(pool);
        model = new CommitmentReadModel(new Recollection(Mockito.mock(LogReader.class)));
        models = new ReadModels(db, new TransactionTemplate(transactions), List.of(model));
        queries = new CommitmentQueries(JdbcClient.create(db), models, transactions);
        accounts = new CommitmentAccounts(queries);
        LocalDate founded = LocalDate.of(2020, 1, 1);
        add(founded, new AllianceRegistered(ALLIANCE, "rows", "Rækker", null, 0, founded, founded, SOURCE));
    }

    /** Lets the event be recorded at noon of the day. */
    void add(LocalDate day, LedgerEvent event) {
        String aggregate =
                event instanceof CommitmentEvent it ? it.commitmentId().value() : ALLIANCE.value();
        long sequence = sequences.merge(aggregate, 1L, Long::sum) - 1;
        pending.add(
                new RecordedEvent(++position, "event", aggregate, sequence, noon(day), "account-test", "test", event));
        if (pending.size() == 5000) {
            settle();
        }
    }

    void settle() {
        models.project(model, pending);
        pending.clear();
    }

    long position() {
        return position;
    }

    List<CommitmentLine> list(CommitmentFilter filter, PointInTime when) {
        settle();
        return queries.list(ALLIANCE, filter, when, null, 1000);
    }

    static CommitmentFilter everything() {
        return CommitmentFilter.all(EnumSet.allOf(Level.class));
    }

    /** The day, as known now. */
    static PointInTime now(String day) {
        return new PointInTime(LocalDate.parse(day), Instant.parse("2030-01-01T00:00:00Z"), true);
    }

    /** The day, as known at the end of another. */
    static PointInTime known(String day, String then) {
        return new PointInTime(LocalDate.parse(day), LedgerCalendar.endOf(LocalDate.parse(then)), false);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(LedgerCalendar.ZONE).toInstant();
    }

    @Override
    public void close() {
        pool.dispose();
    }
}
