package org.allianceledger.ledger.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Makes changes of a directory outlast a power cut. */
final class Durable {

    private Durable() {}

    static void force(Path directory) throws IOException {
        // Elsewhere a directory cannot be opened, and the file system sees to it itself.
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
