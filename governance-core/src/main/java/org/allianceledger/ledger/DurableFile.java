package org.allianceledger.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** Files that are there whole or not at all, on the disk when a call returns, and nobody else's to read. */
public final class DurableFile {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private DurableFile() {}

    /** Puts these bytes in the place of the file, or leaves it as it was. */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
        Files.deleteIfExists(temporary);
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(temporary, options, only("rw-------"))) {
            var rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        sync(directoryOf(file));
    }

    /** Makes a directory that only its owner may enter, unless it is there. */
    public static void makeDirectory(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            Path parent = directoryOf(directory);
            Files.createDirectories(parent);
            Files.createDirectory(directory, only("rwx------"));
            sync(parent);
        }
    }

    private static Path directoryOf(Path file) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IOException(file + " is in no directory.");
        }
        return parent;
    }

    /**
     * Refuses a file with a secret that others may read.
     *
     * @throws IOException if they may
     */
    public static void requireOwnerOnly(Path file) throws IOException {
        if (POSIX && !OWNER.containsAll(Files.getPosixFilePermissions(file))) {
            throw new IOException(file + " holds a secret and may be read or changed by others: chmod 600 it.");
        }
    }

    /** Writes a directory to the disk: the new name of a file stays only when that is done too. */
    public static void sync(Path directory) throws IOException {
        // Elsewhere a directory cannot be opened, and the file system sees to it itself.
        if (POSIX) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** These permissions, such as {@code rw-------}, for a new file; none where the file system has other ones. */
    public static FileAttribute<?>[] only(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
