package org.allianceledger.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for a Java where distributions and the usual tools put it. */
final class InstalledJava {

    private InstalledJava() {}

    static Optional<Path> find(int feature) {
        String home = System.getProperty("user.home");
        return Stream.of(
                        System.getenv("JAVA_HOME") == null ? null : Path.of(System.getenv("JAVA_HOME"), ".."),
                        Path.of("/usr/lib/jvm"),
                        Path.of("/usr/java"),
                        Path.of("/opt"),
                        Path.of(home, ".jdks"),
                        Path.of(home, ".sdkman", "candidates", "java"),
                        Path.of("/Library/Java/JavaVirtualMachines"))
                .filter(folder -> folder != null && Files.isDirectory(folder))
                .flatMap(InstalledJava::list)
                .flatMap(java -> Stream.of(java, java.resolve("Contents/Home")))
                .filter(java -> Files.isExecutable(java.resolve("bin/java")) && featureOf(java) >= feature)
                .map(java -> java.resolve("bin/java"))
                .findFirst();
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList().stream();
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }

    private static int featureOf(Path java) {
        try (Stream<String> lines = Files.lines(java.resolve("release"))) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceAll("[^0-9.]", "").split("\\.")[0])
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | NumberFormatException unknown) {
            return 0;
        }
    }
}
