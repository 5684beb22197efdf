package org.allianceledger.ledger.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where the files of a log are read: a directory, an archive, a table. */
@FunctionalInterface
public interface LogFiles {

    /** Path of the newest signed checkpoint. */
    String CHECKPOINT = "checkpoint";

    /** The bytes of the file, or null if there is none. */
    byte @Nullable [] read(String path);

    /** The bytes of the bundle, or those of the full one that took its place; null if there is neither. */
    default byte @Nullable [] read(EntryPath bundle) {
        byte[] bytes = read(bundle.path());
        return bytes == null && !bundle.isFull() ? read(bundle.full().path()) : bytes;
    }

    /** The bytes of the tile, or the beginning of the full one that took its place; null if there is neither. */
    default byte @Nullable [] read(TilePath tile) {
        byte[] bytes = read(tile.path());
        if (bytes == null && !tile.isFull()) {
            byte[] full = read(tile.full().path());
            return full == null ? null : Arrays.copyOf(full, Math.min(full.length, tile.width() * TreeHash.LENGTH));
        }
        return bytes;
    }

    /** The files below a directory. */
    static LogFiles in(Path directory) {
        return path -> {
            try {
                return Files.readAllBytes(directory.resolve(path));
            } catch (NoSuchFileException e) {
                return null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
