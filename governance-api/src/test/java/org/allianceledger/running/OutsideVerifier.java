package org.allianceledger.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Has a published log checked by a program that shares no line with the ledger: {@code src/test/go/outside.go}, with the
 * tree and note packages that Debian keeps of Go's own checksum database. Says loudly that it does not where they are
 * missing.
 */
final class OutsideVerifier {

    private static final Path SOURCE =
            Path.of("src", "test", "go", "outside.go").toAbsolutePath();
    private static final Path PACKAGES = Path.of("/usr/share/gocode/src/golang.org/x/mod/sumdb/tlog");
    private static final @Nullable Path PROGRAM = build();

    private final Path published;
    private @Nullable Path kept;

    OutsideVerifier(Store store) {
        this.published = store.data().resolve("log");
    }

    /** Waits until the log has been published as far as the place, and has it checked against what was kept last. */
    void accepts(Client client, long place) throws Exception {
        long deadline = System.nanoTime() + 30_000_000_000L;
        while (sizeOf(Files.readString(published.resolve("checkpoint"))) <= place) {
            assertThat(System.nanoTime()).as("published in time").isLessThan(deadline);
            Thread.sleep(50);
        }
        if (PROGRAM == null) {
            return;
        }
        // The application goes on publishing; what is checked must stand still.
        Path copy = Files.createTempDirectory(published.getParent(), "published-");
        run(List.of("cp", "-r", published + "/.", copy.toString()), Map.of());
        var command = new ArrayList<>(List.of(
                PROGRAM.toString(), "log", client.get("/log/vkey").body().strip(), copy.toString()));
        if (kept != null) {
            command.add(kept.toString());
        }
        assertThat(run(command, Map.of())).startsWith("holds: ");
        kept = copy.resolve("checkpoint");
    }

    private static long sizeOf(String checkpoint) {
        return Long.parseLong(checkpoint.lines().skip(1).findFirst().orElseThrow());
    }

    private static @Nullable Path build() {
        if (!Files.isDirectory(PACKAGES) || !isThere("go")) {
            System.out.println(
                    "SKIPPED: no outside check of the published log, since Go or its x/mod package is missing");
            return null;
        }
        try {
            Path program = Files.createDirectories(Path.of("target", "running"))
                    .resolve("outside")
                    .toAbsolutePath();
            run(
                    List.of("go", "build", "-o", program.toString(), SOURCE.toString()),
                    Map.of(
                            "GO111MODULE", "off",
                            "GOPATH", "/usr/share/gocode",
                            "GOPROXY", "off",
                            "GOCACHE", program.resolveSibling("go-cache").toString()));
            return program;
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static boolean isThere(String command) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }

    private static String run(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
