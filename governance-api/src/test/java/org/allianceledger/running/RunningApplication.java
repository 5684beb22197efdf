package org.allianceledger.running;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.allianceledger.GovernanceApplication;
import org.allianceledger.ledger.store.Database;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The application inside the test, on a port of its own; started once for each database and stopped with the tests. */
record RunningApplication(Store store, ConfigurableApplicationContext context, Client client) {

    private static final Map<Database, RunningApplication> SHARED = new EnumMap<>(Database.class);

    static synchronized RunningApplication on(Database database) {
        return SHARED.computeIfAbsent(database, it -> start(Store.on(it), false));
    }

    /** One of its own, which knows nothing yet; whoever asks for it closes it. */
    static RunningApplication fresh(Database database) {
        return start(Store.on(database), false);
    }

    /** One of its own with further settings; whoever asks for it closes it. */
    static RunningApplication set(Database database, String... settings) {
        return start(Store.on(database), false, settings);
    }

    /** One of its own that has been told the demonstration; whoever asks for it closes it. */
    static RunningApplication demonstrating(Database database) {
        return start(Store.on(database), true);
    }

    /** The same on a store, which is told it only if it knows nothing yet. */
    static RunningApplication demonstrating(Store store) {
        return start(store, true);
    }

    /** One that goes on from what the store holds; whoever asks for it closes it. */
    static RunningApplication on(Store store) {
        return start(store, false);
    }

    private static RunningApplication start(Store store, boolean demonstration, String... settings) {
        var arguments = new ArrayList<>(store.arguments());
        arguments.add("--ledger.demonstration=" + demonstration);
        arguments.addAll(List.of(settings));
        if (arguments.stream().noneMatch(it -> it.startsWith("--server.port="))) {
            arguments.add("--server.port=0");
        }
        ConfigurableApplicationContext context =
                new SpringApplication(GovernanceApplication.class).run(arguments.toArray(String[]::new));
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        return new RunningApplication(store, context, new Client(port, store.tokens()));
    }

    long count(String table) {
        Long rows = context.getBean(JdbcTemplate.class).queryForObject("select count(*) from " + table, Long.class);
        return rows == null ? 0 : rows;
    }
}
