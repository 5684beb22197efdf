package org.allianceledger.demonstration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import org.allianceledger.account.DemonstrationAccounts;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.LedgerJson;
import org.allianceledger.ledger.store.Acts;
import org.allianceledger.ledger.store.LogReader;
import org.allianceledger.ledger.store.Origin;
import org.axonframework.spring.config.SpringAxonConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

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
    private static final JsonMapper JSON = LedgerJson.strictMapper();

    private final Acts acts;
    private final LogReader log;
    private final JdbcClient db;
    private final DemonstrationAccounts accounts;
    private final ActNames names = new ActNames();
    private volatile boolean running;

    Demonstration(Acts acts, LogReader log, JdbcClient db, DemonstrationAccounts accounts) {
        this.acts = acts;
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
        var steps = new ArrayList<Acts.Step>();
        try (var lines = new BufferedReader(new InputStreamReader(
                new ClassPathResource("demonstration/fjordlys.jsonl").getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                ObjectNode entry = (ObjectNode) JSON.readTree(line);
                Instant at = OffsetDateTime.parse(entry.remove("recorded").asString())
                        .toInstant();
                Class<? extends Act> type = names.typeOf(entry.remove("act").asString());
                steps.add(new Acts.Step(JSON.treeToValue(entry, type), at));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        acts.recordAll("alliance-fjordlys", steps, Origin.of(Origin.SYSTEM, CLIENT), done -> {});
    }
}
