package org.allianceledger.ledger.witness;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.allianceledger.ledger.DurableFile;
import org.allianceledger.ledger.proof.KeyType;
import org.allianceledger.ledger.proof.ProofException;
import org.allianceledger.ledger.proof.SignedNote;
import org.allianceledger.ledger.proof.SigningKey;
import org.allianceledger.ledger.proof.VerifierKey;
import org.jspecify.annotations.Nullable;

/** The directory of one witness: its key, and a file for each log; one process at a time. */
final class WitnessDirectory implements Heads {

    private static final String CHECKPOINT = ".checkpoint";

    private final Path directory;
    private final FileChannel lock;
    private final SigningKey key;

    private WitnessDirectory(Path directory, FileChannel lock, SigningKey key) {
        this.directory = directory;
        this.lock = lock;
        this.key = key;
    }

    /** Opens the directory of the witness with this name; where there is none it is made, with a new key. */
    static WitnessDirectory open(Path directory, String name) throws IOException {
        DurableFile.makeDirectory(directory);
        FileChannel lock = lock(directory);
        try {
            return new WitnessDirectory(directory, lock, key(directory, name));
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    // Two processes would each cosign a tree of one size.
    private static FileChannel lock(Path directory) throws IOException {
        FileChannel channel =
                FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // Held by this process: refused below like any other.
        }
        channel.close();
        throw new IOException("Another process is the witness of " + directory + ".");
    }

    private static SigningKey key(Path directory, String name) throws IOException {
        Path file = directory.resolve("key");
        if (Files.exists(file)) {
            return readKey(file, name);
        }
        try (Stream<Path> files = Files.list(directory)) {
            if (files.anyMatch(it -> it.toString().endsWith(CHECKPOINT))) {
                throw new IOException(directory + " holds what a witness has cosigned, but not its key.");
            }
        }
        SigningKey key = SigningKey.generate(name, KeyType.COSIGNATURE);
        DurableFile.write(file, (key.verifier() + "\n" + key.text() + "\n").getBytes(StandardCharsets.UTF_8));
        return key;
    }

    private static SigningKey readKey(Path file, String name) throws IOException {
        DurableFile.requireOwnerOnly(file);
        List<String> lines = Files.readAllLines(file);
        if (lines.size() != 2) {
            throw new IOException(file + " is not the key of a witness: a public key, then the private one.");
        }
        SigningKey key = SigningKey.parse(lines.getLast(), VerifierKey.parse(lines.getFirst()));
        if (!key.verifier().name().equals(name)) {
            throw new IOException(file + " is the key of " + key.verifier().name() + ", not of " + name + ".");
        }
        return key;
    }

    SigningKey key() {
        return key;
    }

    @Override
    public @Nullable SignedNote newest(String origin) throws IOException {
        Path file = file(origin);
        try {
            return SignedNote.parse(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return null;
        } catch (ProofException e) {
            throw new IOException(file + " is damaged: " + e.getMessage(), e);
        }
    }

    @Override
    public void keep(String origin, SignedNote cosigned) throws IOException {
        DurableFile.write(file(origin), cosigned.bytes());
    }

    private Path file(String origin) {
        return directory.resolve(WitnessedLog.hash(origin) + CHECKPOINT);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
