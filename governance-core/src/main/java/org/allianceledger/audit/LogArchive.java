package org.allianceledger.audit;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.allianceledger.ledger.proof.Entry;
import org.allianceledger.ledger.proof.EntryPath;
import org.allianceledger.ledger.proof.LogFiles;
import org.allianceledger.ledger.proof.VerifierKey;
import org.jspecify.annotations.Nullable;

/** A published log or an audit package as it was handed over: a folder or a ZIP file, read in place. */
public final class LogArchive implements Closeable {

    static final String LOG = "log/";
    static final String ENTRIES = "entries/";
    static final String PROOFS = "proofs/";
    static final String KEYS = "keys/";
    static final String POLICY = "policy";
    static final String CHECKPOINTS = "checkpoints/";

    /** No file of a log is longer than a full bundle, and no other file is read. */
    private static final int MOST = EntryPath.FULL * (Entry.MOST_BYTES + 2);

    private static final String PROOF_ENDING = ".tlog-proof";

    private final Store store;
    private final String prefix;

    private interface Store extends LogFiles, Closeable {

        List<String> names(String folder) throws IOException;
    }

    private LogArchive(Store store) {
        this.store = store;
        this.prefix = store.read(LogFiles.CHECKPOINT) == null ? LOG : "";
    }

    /** Opens what is there. */
    public static LogArchive open(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return new LogArchive(new Folder(path));
        }
        return new LogArchive(new Zip(new ZipFile(path.toFile(), StandardCharsets.UTF_8)));
    }

    /** The files of the log itself. */
    public LogFiles files() {
        return path -> store.read(prefix + path);
    }

    /** Whether this is the part of a log that is about one alliance: entries with a proof each, and no tiles. */
    public boolean isPart() throws IOException {
        return !store.names(PROOFS).isEmpty();
    }

    /** The keys that came with it, which say nothing about whose they are. */
    public List<VerifierKey> keys() throws IOException {
        var keys = new ArrayList<VerifierKey>();
        for (String name : store.names(KEYS)) {
            byte[] bytes = name.endsWith(".vkey") ? store.read(name) : null;
            if (bytes != null) {
                keys.add(VerifierKey.parse(new String(bytes, StandardCharsets.UTF_8).strip()));
            }
        }
        return keys;
    }

    /** The policy that came with it; null if none did. */
    public byte @Nullable [] policy() {
        return store.read(POLICY);
    }

    /** The earlier checkpoints that came with it, by the name of the file of each. */
    Map<String, byte[]> checkpoints() throws IOException {
        var notes = new LinkedHashMap<String, byte[]>();
        for (String name : store.names(CHECKPOINTS)) {
            byte[] note = store.read(name);
            if (note != null && name.substring(CHECKPOINTS.length()).matches("0|[1-9]\\d{0,17}")) {
                notes.put(name, note);
            }
        }
        return notes;
    }

    /** Where a package holds a file of the log. */
    public static String logName(String path) {
        return LOG + path;
    }

    /** Where a package holds one of the log's keys. */
    public static String keyName(int number) {
        return KEYS + "log-" + number + ".vkey";
    }

    /** Where a package holds the checkpoint of a size. */
    public static String checkpointName(long size) {
        return CHECKPOINTS + size;
    }

    /** The places of the entries that a part of a log holds, in their order. */
    List<Long> indices() throws IOException {
        return store.names(PROOFS).stream()
                .map(name -> name.substring(PROOFS.length()))
                .filter(name -> name.matches("(0|[1-9]\\d{0,17})\\" + PROOF_ENDING))
                .map(name -> Long.valueOf(name.substring(0, name.length() - PROOF_ENDING.length())))
                .sorted()
                .toList();
    }

    /** Where a part of a log holds an entry. */
    public static String entryName(long index) {
        return ENTRIES + index + ".entry";
    }

    /** Where a part of a log holds the receipt of an entry. */
    public static String proofName(long index) {
        return PROOFS + index + PROOF_ENDING;
    }

    byte @Nullable [] entry(long index) {
        return store.read(entryName(index));
    }

    byte @Nullable [] proof(long index) {
        return store.read(proofName(index));
    }

    @Override
    public void close() throws IOException {
        store.close();
    }

    private record Folder(Path root) implements Store {

        @Override
        public byte @Nullable [] read(String path) {
            try (InputStream file = Files.newInputStream(root.resolve(path))) {
                return file.readNBytes(MOST + 1);
            } catch (NoSuchFileException none) {
                return null;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        @Override
        public List<String> names(String folder) throws IOException {
            if (!Files.isDirectory(root.resolve(folder))) {
                return List.of();
            }
            try (Stream<Path> files = Files.list(root.resolve(folder))) {
                return files.map(file -> folder + file.getFileName()).sorted().toList();
            }
        }

        @Override
        public void close() {
            // Each file is closed once it is read.
        }
    }

    private record Zip(ZipFile file) implements Store {

        @Override
        public byte @Nullable [] read(String path) {
            ZipEntry entry = file.getEntry(path);
            if (entry == null) {
                return null;
            }
            try (InputStream content = file.getInputStream(entry)) {
                return content.readNBytes(MOST + 1);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        @Override
        public List<String> names(String folder) {
            return file.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(folder) && name.length() > folder.length())
                    .sorted()
                    .toList();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
