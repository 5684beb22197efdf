package org.allianceledger.ledger.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.allianceledger.ledger.DurableFile;
import org.allianceledger.ledger.proof.LogFiles;
import org.allianceledger.ledger.publish.Steps.Step;
import org.jspecify.annotations.Nullable;

/** The published files. What stands there once stays as it is, except the checkpoint, which is replaced as a whole. */
final class LogFolder implements LogFiles {

    private static final String LOCK = ".lock";

    private final Path folder;
    private final Steps steps;

    LogFolder(Path folder, Steps steps) {
        this.folder = folder.toAbsolutePath().normalize();
        this.steps = steps;
    }

    @Override
    public byte @Nullable [] read(String path) {
        try {
            return Files.readAllBytes(folder.resolve(path));
        } catch (NoSuchFileException none) {
            return null;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Keeps every other writer out meanwhile; false if one is at work. */
    boolean alone(BooleanSupplier work) {
        try {
            makeDirectory(folder);
            try (FileChannel channel = FileChannel.open(
                            folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.tryLock()) {
                return lock != null && work.getAsBoolean();
            } catch (OverlappingFileLockException anotherOfThisProcess) {
                return false;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Publishes a file; one that is there already is left as it is.
     *
     * @throws WillNotSign if it is there with other bytes
     */
    void put(String path, byte[] bytes) {
        byte[] published = read(path);
        try {
            if (published != null) {
                WillNotSign.unless(Arrays.equals(published, bytes), Obstacle.FILE_DIFFERS, path);
                // A crash may have come between giving it its name and writing the name down.
                force(folder.resolve(path));
                return;
            }
            write(path, bytes, Step.RENAME);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void replaceCheckpoint(byte[] note) {
        try {
            write(CHECKPOINT, note, Step.REPLACE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void write(String path, byte[] bytes, Step naming) throws IOException {
        Path file = folder.resolve(path);
        makeDirectory(parent(file));
        Path temporary = file.resolveSibling("." + file.getFileName() + ".tmp");
        try (FileChannel channel = FileChannel.open(
                temporary, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            steps.before(Step.WRITE, path);
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            steps.before(Step.FSYNC, path);
            channel.force(true);
        }
        steps.before(naming, path);
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(file);
    }

    private void force(Path file) throws IOException {
        steps.before(Step.FSYNC_DIRECTORY, file.toString());
        DurableFile.sync(parent(file));
    }

    private void makeDirectory(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            makeDirectory(parent(directory));
            Files.createDirectories(directory);
            DurableFile.sync(parent(directory));
        }
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }

    /** Removes the partial versions of a file that is published in full. */
    void removePartial(String fullPath) {
        Path partial = folder.resolve(fullPath + ".p");
        if (!Files.isDirectory(partial)) {
            return;
        }
        steps.before(Step.CLEAN, fullPath);
        try (Stream<Path> inside = Files.walk(partial)) {
            List<Path> doomed = inside.sorted(Comparator.reverseOrder()).toList();
            for (Path path : doomed) {
                Files.deleteIfExists(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
