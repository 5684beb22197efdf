package org.allianceledger.ledger.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.allianceledger.Databases;
import org.allianceledger.LedgerNode;
import org.allianceledger.ledger.proof.EntryPath;
import org.allianceledger.ledger.proof.LogFiles;
import org.allianceledger.ledger.proof.TilePath;
import org.allianceledger.ledger.publish.Steps.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** The file system itself fails at each file that is published, with no help from the code under test. */
class FileFaultTest {

    private static final Path FULL_DISK = Path.of("/dev/full");

    @TempDir
    Path folder;

    private Press press;

    @BeforeEach
    void start() {
        press = new Press(LedgerNode.on(Databases.h2(folder)), folder);
        press.append(250);
        press.publishAll();
    }

    @AfterEach
    void stop() {
        press.node().close();
    }

    /** The bundles and tiles that the next round writes. */
    private List<String> next() {
        return Stream.concat(
                        EntryPath.fresh(250, press.size()).stream().map(EntryPath::path),
                        TilePath.fresh(250, press.size()).stream().map(TilePath::path))
                .toList();
    }

    @Test
    void publishesNothingOntoAFullDiskAndGoesOnWhenThereIsRoom() throws IOException {
        press.append(20);
        for (String path :
                Stream.concat(next().stream(), Stream.of(LogFiles.CHECKPOINT)).toList()) {
            if (!path.equals(LogFiles.CHECKPOINT)) {
                // An earlier round may have come as far as this.
                Files.deleteIfExists(press.logFolder().resolve(path));
            }
            Path temporary = temporary(path);
            Files.createDirectories(temporary.getParent());
            Files.deleteIfExists(temporary);
            Files.createSymbolicLink(temporary, FULL_DISK);
            for (int attempt = 0; attempt < 2; attempt++) {
                fails("No space left on device");
            }
            Files.delete(temporary);
        }
        recovers();
    }

    @Test
    void survivesARenameThatFails() throws IOException {
        press.append(20);
        for (String path : next()) {
            Path file = press.logFolder().resolve(path);
            Files.deleteIfExists(file);
            failsAt(path, Step.RENAME, () -> Files.createDirectories(file.resolve("in the way")));
            FileSystemUtils.deleteRecursively(file);
            failsAt(path, Step.RENAME, () -> Files.delete(temporary(path)));
        }
        recovers();
    }

    @Test
    void survivesACheckpointThatCannotBeReplaced() throws IOException {
        press.append(20);
        Path checkpoint = press.logFolder().resolve(LogFiles.CHECKPOINT);
        byte[] published = Files.readAllBytes(checkpoint);
        failsAt(LogFiles.CHECKPOINT, Step.REPLACE, () -> Files.delete(temporary(LogFiles.CHECKPOINT)));
        assertThat(Files.readAllBytes(checkpoint)).isEqualTo(published);
        recovers();
    }

    @Test
    void survivesDirectoriesThatCannotBeMade() throws IOException {
        press.append(20);
        Path tiles = press.logFolder().resolve("tile/1");
        FileSystemUtils.deleteRecursively(tiles);
        Files.writeString(tiles, "in the way");
        fails("tile/1");
        Files.delete(tiles);
        recovers();
    }

    @Test
    void signsNothingOverFilesThatTheDiskCutShort() throws IOException {
        press.append(20);
        for (String path : next()) {
            Path file = press.logFolder().resolve(path);
            byte[] before = Files.readAllBytes(press.logFolder().resolve(LogFiles.CHECKPOINT));
            Publisher cut = press.publisher(press.keys(), (step, about) -> {
                if (step == Step.READ_BACK) {
                    shorten(file);
                }
            });
            assertThatThrownBy(cut::publish).as(path).isInstanceOf(WillNotSign.class);
            assertThat(Files.readAllBytes(press.logFolder().resolve(LogFiles.CHECKPOINT)))
                    .isEqualTo(before);
            Files.delete(file);
        }
        recovers();
    }

    @Test
    void survivesADiskOfItsOwnThatRunsFullAndOneThatMayOnlyBeRead() throws Exception {
        String disk = press.logFolder().toString();
        if (!succeeds("mount", "-t", "tmpfs", "-o", "size=96k", "none", disk)) {
            System.out.println("SKIPPED: no real full disk, since this account may not mount one");
            return;
        }
        try {
            assertThatThrownBy(() -> {
                        for (int round = 0; round < 100; round++) {
                            press.append(25);
                            press.publishAll();
                        }
                    })
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("No space left on device");
            press.requireTrue();
            assertThat(succeeds("mount", "-o", "remount,size=8m", disk)).isTrue();
            recovers();
            press.append(1);
            assertThat(succeeds("mount", "-o", "remount,ro", disk)).isTrue();
            fails("Read-only file system");
            assertThat(succeeds("mount", "-o", "remount,rw", disk)).isTrue();
            recovers();
        } finally {
            assertThat(succeeds("umount", disk)).isTrue();
        }
    }

    private static boolean succeeds(String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    private static void shorten(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private interface Mischief {
        void make() throws IOException;
    }

    private void failsAt(String path, Step step, Mischief mischief) {
        var made = new ArrayList<String>();
        Publisher publisher = press.publisher(press.keys(), (now, about) -> {
            if (now == step && about.equals(path) && made.isEmpty()) {
                made.add(about);
                try {
                    mischief.make();
                } catch (IOException impossible) {
                    throw new UncheckedIOException(impossible);
                }
            }
        });
        assertThatThrownBy(publisher::publish).as(path).isInstanceOf(UncheckedIOException.class);
        assertThat(made).containsExactly(path);
        press.requireTrue();
    }

    private void fails(String message) {
        assertThatThrownBy(() -> press.publisher().publish())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(message);
        press.requireTrue();
    }

    private void recovers() {
        press.publishAll();
        press.requireWhole();
        press.append(300);
        press.publishAll();
        press.requireWhole();
    }

    private Path temporary(String path) {
        Path file = press.logFolder().resolve(path);
        return file.resolveSibling("." + file.getFileName() + ".tmp");
    }
}
