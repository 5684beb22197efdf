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
 * Programs that share no line with the ledger check what it publishes: {@code src/test/go/outside.go}, with the tree and
 * note packages that Debian keeps of Go's own checksum database, and {@code govverify} where {@code LEDGER_GOVVERIFY}
 * names one. Says loudly that it does not where they are missing.
 */
public final class OutsideProgram {

    private static final Path SOURCE =
            Path.of("src", "test", "go", "outside.go").toAbsolutePath();
    private static final Path PACKAGES = Path.of("/usr/share/gocode/src/golang.org/x/mod/sumdb/tlog");
    private static final @Nullable Path PROGRAM = build();
    private static final @Nullable Path SECOND = second();

    private OutsideProgram() {}

    /** Whether there is any; where there is none, nothing that is asked below is answered. */
    public static boolean isThere() {
        return PROGRAM != null || SECOND != null;
    }

    /** Has the folder of a log checked, against every checkpoint that was kept. */
    public static void acceptsLog(String vkey, Path folder, List<Path> kept) {
        if (PROGRAM != null) {
            var command = new ArrayList<>(List.of(PROGRAM.toString(), "log", vkey, folder.toString()));
            kept.forEach(old -> command.add(old.toString()));
            assertThat(run(command)).startsWith("holds: ");
        }
        if (SECOND != null) {
            var command = new ArrayList<>(List.of(SECOND.toString(), "log", "-vkey", vkey, "-dir", folder.toString()));
            if (!kept.isEmpty()) {
                command.addAll(List.of("-old", kept.getLast().toString()));
            }
            assertThat(run(command)).contains("entries OK", "tiles OK");
        }
    }

    public static void acceptsReceipt(String vkey, Path receipt, Path entry) {
        if (PROGRAM != null) {
            assertThat(run(List.of(PROGRAM.toString(), "receipt", vkey, receipt.toString(), entry.toString())))
                    .startsWith("holds: ");
        }
        if (SECOND != null) {
            assertThat(run(List.of(
                            SECOND.toString(),
                            "proof",
                            "-vkey",
                            vkey,
                            "-proof",
                            receipt.toString(),
                            "-entry",
                            entry.toString())))
                    .startsWith("inclusion OK");
        }
    }

    /** Has a request to a witness checked, against the checkpoint that it goes on from. */
    public static void acceptsExtension(String vkey, Path request, Path old) {
        if (PROGRAM != null) {
            assertThat(run(List.of(PROGRAM.toString(), "extends", vkey, request.toString(), old.toString())))
                    .startsWith("holds: ");
        }
        if (SECOND != null) {
            assertThat(run(List.of(
                            SECOND.toString(),
                            "consistency",
                            "-vkey",
                            vkey,
                            "-req",
                            request.toString(),
                            "-old",
                            old.toString())))
                    .startsWith("consistency OK");
        }
    }

    private static @Nullable Path build() {
        if (!Files.isDirectory(PACKAGES) || !isOnPath("go")) {
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
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static @Nullable Path second() {
        String path = System.getenv("LEDGER_GOVVERIFY");
        if (path == null || path.isBlank()) {
            return null;
        }
        assertThat(Path.of(path)).isExecutable();
        return Path.of(path).toAbsolutePath();
    }

    private static boolean isOnPath(String command) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }

    private static String run(List<String> command) {
        return run(command, Map.of());
    }

    static String run(List<String> command, Map<String, String> environment) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
            return said;
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
