package org.allianceledger.ledger.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.allianceledger.Databases;
import org.allianceledger.LedgerNode;
import org.allianceledger.ledger.proof.EntryPath;
import org.allianceledger.ledger.proof.LogFiles;
import org.allianceledger.ledger.proof.TilePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The kernel refuses, or kills the process at, each system call on the published files: a process of its own publishes
 * under {@code strace}, which tampers with one call at a time: all of them when it is thorough, one of a kind every day.
 */
class SystemCallFaultTest {

    private static final boolean ALL = Boolean.getBoolean("ledger.thorough");
    private static final String REFUSED = "error=EIO";
    private static final String KILLED = "signal=KILL";

    @TempDir
    Path folder;

    @Test
    void losesDoublesAndForksNothingWhicheverSystemCallFails() throws Exception {
        if (!mayTrace()) {
            System.out.println("SKIPPED: no faults in system calls, since strace is missing or may not trace");
            return;
        }
        String url = Databases.postgres();
        try (LedgerNode node = LedgerNode.on(url)) {
            var press = new Press(node, folder);
            press.append(250);
            press.publishAll();
            int faults = 0;
            for (String call : List.of("openat", "write", "fsync", "rename", "mkdir")) {
                for (String fault : ALL ? List.of(REFUSED, KILLED) : List.of(KILLED)) {
                    int number = ALL ? 1 : 2;
                    while (isHit(press, url, call, fault + ":when=" + number)) {
                        faults++;
                        if (!ALL) {
                            break;
                        }
                        number++;
                    }
                }
            }
            System.out.println("System calls that failed: " + faults);
            assertThat(faults).isGreaterThan(ALL ? 60 : 3);
        }
    }

    /** Publishes with the fault and then without; false if the process ended before the fault came to pass. */
    private boolean isHit(Press press, String url, String call, String fault) throws Exception {
        // Every round makes a directory, a partial file of each kind and a full one.
        long from = press.size();
        press.append(256);
        Path trace = folder.resolve("trace");
        var command = new ArrayList<>(List.of("strace", "-f", "-o", trace.toString()));
        for (Path path : touched(press, from)) {
            command.addAll(List.of("-P", path.toString()));
        }
        command.addAll(List.of("-e", "trace=" + call, "-e", "inject=" + call + ":" + fault));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                PublishOnce.class.getName(),
                url,
                press.logFolder().toString(),
                press.keyFolder().toString()));
        Path said = folder.resolve("said");
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        String traced = Files.readString(trace);
        boolean hit = traced.contains("INJECTED") || traced.contains("killed by SIGKILL");
        assertThat(code == 0).as(Files.readString(said)).isNotEqualTo(hit);
        press.requireTrue();
        press.publishAll();
        press.requireWhole();
        return hit;
    }

    private static Set<Path> touched(Press press, long from) {
        var paths = new LinkedHashSet<Path>();
        Stream.of(
                        EntryPath.fresh(from, press.size()).stream().map(EntryPath::path),
                        TilePath.fresh(from, press.size()).stream().map(TilePath::path),
                        Stream.of(LogFiles.CHECKPOINT))
                .flatMap(it -> it)
                .map(press.logFolder()::resolve)
                .forEach(file -> {
                    paths.add(file);
                    paths.add(file.resolveSibling("." + file.getFileName() + ".tmp"));
                    paths.add(file.getParent());
                });
        return paths;
    }

    private boolean mayTrace() throws InterruptedException {
        try {
            return new ProcessBuilder(
                                    "strace",
                                    "-f",
                                    "-o",
                                    folder.resolve("trial").toString(),
                                    "true")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
