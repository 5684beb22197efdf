package org.allianceledger.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.allianceledger.ledger.store.Database;

/** A backup of a database, made and brought back as docs/operations.md says, while no server runs. */
record Backup(Store store, Path file) {

    static Backup of(Store store) throws Exception {
        var backup = new Backup(store, store.data().resolve("backup"));
        if (store.kind() == Database.H2) {
            Files.copy(store.data().resolve("ledger.mv.db"), backup.file());
        } else if (hasTools()) {
            run("pg_dump", "--format=custom", "--file=" + backup.file(), "--dbname=" + backup.address());
        } else {
            // The same bytes without PostgreSQL's own tools, which the embedded server comes without.
            backup.onServer("create database " + backup.name() + "_backup template " + backup.name());
        }
        return backup;
    }

    void restore() throws Exception {
        if (store.kind() == Database.H2) {
            Files.copy(file, store.data().resolve("ledger.mv.db"), StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        onServer("drop database " + name());
        if (hasTools()) {
            onServer("create database " + name());
            run("pg_restore", "--dbname=" + address(), file.toString());
        } else {
            onServer("create database " + name() + " template " + name() + "_backup");
        }
    }

    private static boolean hasTools() {
        return List.of("pg_dump", "pg_restore").stream()
                .allMatch(tool -> List.of(System.getenv("PATH").split(":")).stream()
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool))));
    }

    private String name() {
        return store.url().replaceFirst("\\?.*", "").replaceFirst(".*/", "");
    }

    private String address() {
        return store.url()
                .replaceFirst("^jdbc:", "")
                .replaceFirst("\\?.*", "")
                .replaceFirst("//", "//" + store.user() + "@");
    }

    private void onServer(String sql) throws SQLException {
        String server = store.url().replaceFirst("/" + name(), "/postgres");
        try (Connection connection = DriverManager.getConnection(server, store.user(), "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
