package org.allianceledger.person.register;

import java.util.List;
import org.allianceledger.person.PersonId;
import org.allianceledger.person.PersonRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The register after a backup was restored: it may hold people who were erased since, and lack people who came since. */
@Component
public class RestoredRegister {

    private static final String ERASED =
            "select aggregate_identifier from domain_event where payload_type = 'PersonErased'";

    private final JdbcClient db;
    private final PersonRegister register;
    private final TransactionTemplate transaction;

    RestoredRegister(JdbcClient db, PersonRegister register, PlatformTransactionManager transactions) {
        this.db = db;
        this.register = register;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Erases again everybody whom the log says was erased, whatever came back with the backup; says how many had. */
    public long eraseAgain() {
        long back = count("select count(*) from person_entry where person_id in (" + ERASED + ")");
        List<String> erased = db.sql(ERASED).query(String.class).list();
        transaction.executeWithoutResult(status -> erased.forEach(person -> register.erase(new PersonId(person))));
        return back;
    }

    /** The number of people whom the log knows and the register does not. */
    public long nameless() {
        return count("select count(*) from domain_event e where e.payload_type = 'PersonRegistered'"
                + " and not exists (select 1 from person_entry p where p.person_id = e.aggregate_identifier)"
                + " and e.aggregate_identifier not in (" + ERASED + ")");
    }

    private long count(String sql) {
        return db.sql(sql).query(Long.class).single();
    }
}
