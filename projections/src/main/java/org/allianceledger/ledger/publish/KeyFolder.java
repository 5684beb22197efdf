package org.allianceledger.ledger.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.allianceledger.ledger.DurableFile;
import org.allianceledger.ledger.proof.ProofException;
import org.jspecify.annotations.Nullable;

/** The key files of the log in the key folder, for their owner's eyes only. */
final class KeyFolder {

    static final String FIRST = "log.key";
    private static final String PENDING = "log.key.new";
    private static final String KEY_FILES = "log(-\\d+)?\\.key";

    // log.key, log-2.key and so on; a tenth comes after the ninth.
    private static final Comparator<String> BY_AGE =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final Path folder;

    KeyFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** The key files by their names, the oldest first. */
    TreeMap<String, KeyFile> read() {
        var files = new TreeMap<String, KeyFile>(BY_AGE);
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> all = Files.list(folder)) {
            List<String> names = all.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> name.matches(KEY_FILES))
                    .toList();
            names.forEach(name -> files.put(name, read(name)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }

    private KeyFile read(String name) {
        try {
            return KeyFile.parse(Files.readString(folder.resolve(name)));
        } catch (IOException | ProofException unreadable) {
            throw new WillNotSign(Obstacle.KEY_UNREADABLE, folder.resolve(name), unreadable.getMessage());
        }
    }

    /** The first key of a log whose database does not know it yet, if such a one was made. */
    @Nullable
    KeyFile pending() {
        return Files.exists(folder.resolve(PENDING)) ? read(PENDING) : null;
    }

    /** Keeps a first key until the database knows its log; one that no database came to know is replaced. */
    void keepPending(KeyFile key) {
        try {
            Files.deleteIfExists(folder.resolve(PENDING));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        write(PENDING, key);
    }

    /** The database knows the log now. */
    void acceptPending() {
        try {
            Files.move(folder.resolve(PENDING), folder.resolve(FIRST), StandardCopyOption.ATOMIC_MOVE);
            DurableFile.sync(folder);
        } catch (NoSuchFileException doneByAnotherNode) {
            // Whoever was quicker gave it the same name.
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Adds a key that signs beside the others. */
    String add(KeyFile key) {
        int number = 2;
        while (Files.exists(folder.resolve("log-" + number + ".key"))) {
            number++;
        }
        String name = "log-" + number + ".key";
        write(name, key);
        return name;
    }

    private void write(String name, KeyFile key) {
        try {
            Files.createDirectories(folder, DurableFile.only("rwx------"));
            try (FileChannel file = FileChannel.open(
                    folder.resolve(name),
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    DurableFile.only("rw-------"))) {
                ByteBuffer bytes = ByteBuffer.wrap(key.text().getBytes(UTF_8));
                while (bytes.hasRemaining()) {
                    file.write(bytes);
                }
                file.force(true);
            }
            DurableFile.sync(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
