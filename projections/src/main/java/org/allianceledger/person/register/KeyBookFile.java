package org.allianceledger.person.register;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;
import org.allianceledger.ledger.DurableFile;

/** The key book as a file: made for its owner's eyes only, recognised by its title, written by one process at a time. */
final class KeyBookFile {

    private static final byte[] TITLE = Arrays.copyOf(
            "Alliance Governance Ledger: keys of the person register, version 1\n".getBytes(US_ASCII), Key.SLOT);

    // A file lock keeps other processes out, but within one process a second one is an error.
    private static final ReentrantLock PROCESS = new ReentrantLock();

    private final Path path;

    // A file of its own, because closing any channel on a file gives up the process's lock on it.
    private final Path turns;

    KeyBookFile(Path directory) {
        Path place = directory.toAbsolutePath().normalize();
        path = place.resolve("person.keys");
        turns = place.resolve("person.keys.lock");
        try {
            make(place);
        } catch (IOException | UncheckedIOException cause) {
            throw new UnusableKeyBook("The key book " + path + " cannot be opened: " + cause.getMessage(), cause);
        }
    }

    Path path() {
        return path;
    }

    <T> T read(Use<T> use) {
        try (FileChannel channel = FileChannel.open(path, READ)) {
            return use.of(channel);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Keeps every other writer out meanwhile, in this process and in others. */
    void alone(Change change) {
        PROCESS.lock();
        try (FileChannel turn = FileChannel.open(turns, WRITE);
                FileLock ours = turn.lock();
                FileChannel channel = FileChannel.open(path, READ, WRITE)) {
            change.to(channel);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } finally {
            PROCESS.unlock();
        }
    }

    private void make(Path directory) throws IOException {
        Files.createDirectories(directory, DurableFile.only("rwx------"));
        makeFile(turns);
        makeFile(path);
        alone(channel -> {
            ByteBuffer start = ByteBuffer.allocate(Key.SLOT);
            channel.read(start, 0);
            if (Arrays.mismatch(start.array(), 0, start.position(), TITLE, 0, start.position()) >= 0) {
                throw new UnusableKeyBook(
                        "The file " + path + " is not a key book: point ledger.keys at another directory.");
            }
            if (start.hasRemaining()) {
                channel.write(ByteBuffer.wrap(TITLE), 0);
                channel.force(true);
                DurableFile.sync(directory);
            }
        });
    }

    private void makeFile(Path file) throws IOException {
        try {
            Files.createFile(file, DurableFile.only("rw-------"));
        } catch (FileAlreadyExistsException fine) {
            // Made by an earlier start, or just now by another process.
        }
    }

    interface Use<T> {
        T of(FileChannel channel) throws IOException;
    }

    interface Change {
        void to(FileChannel channel) throws IOException;
    }
}
