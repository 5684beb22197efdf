package org.allianceledger.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.allianceledger.commandline.Main;

/** The application as a process of its own, with the heap it promises to get along with. */
final class ApplicationProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final Path log;
    private final Client client;

    private ApplicationProcess(Process process, Path log, Client client) {
        this.process = process;
        this.log = log;
        this.client = client;
    }

    /** Starts the server on the store and waits until it answers. */
    static ApplicationProcess serve(Store store, String... further) throws IOException {
        var options = new ArrayList<>(List.of("--empty"));
        options.addAll(List.of(further));
        return start(store, options);
    }

    /** Starts the server as a newcomer does: an empty store gets the demonstration. */
    static ApplicationProcess demonstrate(Store store) throws IOException {
        return start(store, List.of());
    }

    private static ApplicationProcess start(Store store, List<String> options) throws IOException {
        int port = freePort();
        Path log = newLog();
        var arguments = new ArrayList<>(List.of("serve", "--port", String.valueOf(port)));
        arguments.addAll(options);
        var started = new ApplicationProcess(run(store, log, arguments), log, new Client(port, store.tokens()));
        started.awaitReady();
        return started;
    }

    static Path newLog() {
        return Path.of("target", "running", "log-" + UUID.randomUUID() + ".txt");
    }

    /** Runs any command of the ledger on the store, its output going to the log. */
    static Process run(Store store, Path log, List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        command.addAll(arguments);
        command.addAll(store.arguments());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /**
     * Runs a command to its end.
     *
     * @return what it said
     */
    static String finish(Store store, int expectedExit, String... arguments) throws IOException {
        Path log = newLog();
        Process process = run(store, log, List.of(arguments));
        try {
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            throw new IllegalStateException(stop);
        }
        String said = Files.readString(log);
        assertThat(process.exitValue()).as(said).isEqualTo(expectedExit);
        return said;
    }

    Client client() {
        return client;
    }

    Path log() {
        return log;
    }

    /** Takes the process away without a word of warning, as {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
        await();
    }

    /** Asks the process to stop, and waits until it has. */
    @Override
    public void close() {
        process.destroy();
        await();
    }

    private void await() {
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("The application does not stop; see " + log);
            }
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            throw new IllegalStateException(stop);
        }
    }

    private void awaitReady() throws IOException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                process.destroyForcibly();
                throw new IllegalStateException("The application did not start:\n" + Files.readString(log));
            }
        }
    }

    private boolean isReady() {
        try {
            Thread.sleep(100);
            return client.get("/actuator/health").status() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
