package org.allianceledger.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.allianceledger.account.DemonstrationAccounts;
import org.allianceledger.actlog.ActLogImport;
import org.allianceledger.ledger.store.LogReader;
import org.allianceledger.ledger.store.Origin;
import org.axonframework.spring.config.SpringAxonConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Plays the Fjordlys alliance into an empty ledger, each act on the day it was done. */
@Component
@ConditionalOnProperty(name = "ledger.demonstration", havingValue = "true")
class Demonstration implements SmartLifecycle {

    /** When acts can be recorded, and before the views are awaited and the web server opens. */
    private static final int PHASE = SpringAxonConfiguration.LIFECYCLE_PHASE + 100;

    private static final String CLIENT = "demonstration";
    private static final String FICTIONAL = """
        Fjordlys-alliancen er en demonstration: alle navne er opfundet.
        The Fjordlys alliance is a demonstration: all names are made up.\
        """;

    private final ActLogImport intake;
    private final LogReader log;
    private final JdbcClient db;
    private final DemonstrationAccounts accounts;
    private volatile boolean running;

    Demonstration(ActLogImport intake, LogReader log, JdbcClient db, DemonstrationAccounts accounts) {
        this.intake = intake;
        this.log = log;
        this.db = db;
        this.accounts = accounts;
    }

    @Override
    public void start() {
        running = true;
        if (isEmpty()) {
            play();
        }
        if (holdsDemonstration()) {
            System.out.println(FICTIONAL);
            System.out.println(accounts.create());
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    // Unnumbered events count too: a process may have been killed before it numbered them.
    private boolean isEmpty() {
        return log.size() == 0
                && db.sql("select count(*) from domain_event").query(Long.class).single() == 0;
    }

    private boolean holdsDemonstration() {
        return db.sql("select count(*) from domain_event where aggregate_identifier = 'alliance-fjordlys'")
                        .query(Long.class)
                        .single()
                > 0;
    }

    // In one transaction, so that a start that is cut short leaves an empty ledger and not half a history.
    private void play() {
        try (InputStream file = new ClassPathResource("demonstration/fjordlys.jsonl").getInputStream()) {
            intake.run(file, Origin.of(Origin.SYSTEM, CLIENT), done -> {});
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
