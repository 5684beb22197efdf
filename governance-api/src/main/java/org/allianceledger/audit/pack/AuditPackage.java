package org.allianceledger.audit.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.audit.AuditedLog;
import org.allianceledger.audit.Entries;
import org.allianceledger.audit.EntryRow;
import org.allianceledger.audit.LogArchive;
import org.allianceledger.ledger.LedgerJson;
import org.allianceledger.ledger.proof.Checkpoint;
import org.allianceledger.ledger.proof.EntryPath;
import org.allianceledger.ledger.proof.InclusionProof;
import org.allianceledger.ledger.proof.LogFiles;
import org.allianceledger.ledger.proof.Receipt;
import org.allianceledger.ledger.proof.SignedNote;
import org.allianceledger.ledger.proof.TilePath;
import org.allianceledger.ledger.proof.TileSubtrees;
import org.allianceledger.ledger.proof.VerifierKey;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Writes the log, or one alliance's part of it, into a ZIP file with all that somebody needs who is to prove it. */
@Component
public class AuditPackage {

    private static final long EVERY = 256;

    private final EventSchemas schemas;

    AuditPackage(EventSchemas schemas) {
        this.schemas = schemas;
    }

    /**
     * Writes the package, an entry at a time.
     *
     * @param only the alliance whose entries are wanted; null for the whole log as it is published
     * @param progress told how many entries are done, and of how many
     */
    public void write(AuditedLog log, @Nullable AllianceId only, OutputStream out, BiConsumer<Long, Long> progress)
            throws IOException {
        try (var zip = new ZipOutputStream(out, UTF_8)) {
            byte[] note = log.note();
            put(zip, "log/" + LogFiles.CHECKPOINT, note);
            keys(zip, log);
            put(zip, "README.md", Readme.of(only != null).getBytes(UTF_8));
            for (Map.Entry<String, ObjectNode> schema : schemas.all().entrySet()) {
                put(
                        zip,
                        "schemas/" + schema.getKey() + ".json",
                        LedgerJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(schema.getValue()));
            }
            if (only == null) {
                whole(zip, log, progress);
            } else {
                part(zip, log, only.value(), progress);
            }
        }
    }

    private static void keys(ZipOutputStream zip, AuditedLog log) throws IOException {
        int number = 1;
        for (VerifierKey key : log.keys()) {
            put(zip, LogArchive.keyName(number), (key + "\n").getBytes(UTF_8));
            put(zip, "keys/log-" + number + ".pem", Pem.of(key).getBytes(UTF_8));
            number++;
        }
        byte[] policy = log.policy();
        if (policy != null) {
            put(zip, "policy", policy);
        }
    }

    private static void whole(ZipOutputStream zip, AuditedLog log, BiConsumer<Long, Long> progress) throws IOException {
        long size = log.head().size();
        var entries = new Entries(log.files(), size);
        for (TilePath tile : TilePath.all(size)) {
            byte[] bytes = log.files().read(tile);
            if (bytes == null) {
                throw new IOException(tile + " is missing");
            }
            put(zip, "log/" + tile.path(), bytes);
        }
        for (long bundle = 0; bundle * EntryPath.FULL < size; bundle++) {
            var path = EntryPath.of(size, bundle);
            put(zip, "log/" + path.path(), entries.bytes(path));
        }
        checkpoints(zip, log);
        var index = new Index(zip);
        entries.forEach((place, entry) -> {
            index.add(EntryRow.of(place, entry));
            tell(progress, place + 1, size);
        });
        index.close();
    }

    // What a witness cosigned while the package was on its way is for the next one.
    private static void checkpoints(ZipOutputStream zip, AuditedLog log) throws IOException {
        long newest = log.head().size();
        try {
            log.cosigned().forEach(note -> {
                long size = Checkpoint.parse(note.text()).size();
                if (size <= newest) {
                    putUnchecked(zip, LogArchive.checkpointName(size), note.bytes());
                }
            });
        } catch (UncheckedIOException unwritable) {
            throw unwritable.getCause();
        }
    }

    private static void putUnchecked(ZipOutputStream zip, String name, byte[] content) {
        try {
            put(zip, name, content);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void part(ZipOutputStream zip, AuditedLog log, String alliance, BiConsumer<Long, Long> progress)
            throws IOException {
        long size = log.head().size();
        var note = SignedNote.parse(log.note());
        var subtrees = new TileSubtrees(log.files(), size);
        List<EntryRow> rows = new ArrayList<>();
        new Entries(log.files(), size).forEach((place, entry) -> {
            Optional<EntryRow> row = Optional.ofNullable(EntryRow.of(place, entry))
                    .filter(it -> it.alliance().equals(alliance));
            if (row.isPresent()) {
                rows.add(row.get());
                put(zip, LogArchive.entryName(place), entry);
                Receipt receipt = Receipt.of(InclusionProof.of(place, size, subtrees), note);
                put(zip, LogArchive.proofName(place), receipt.bytes());
            }
            tell(progress, place + 1, size);
        });
        var index = new Index(zip);
        for (EntryRow row : rows) {
            index.add(row);
        }
        index.close();
    }

    private static void tell(BiConsumer<Long, Long> progress, long done, long size) {
        if (done % EVERY == 0 || done == size) {
            progress.accept(done, size);
        }
    }

    static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** The file in which a person finds an entry. */
    private static final class Index {

        private final ZipOutputStream zip;
        private final CSVPrinter csv;

        Index(ZipOutputStream zip) throws IOException {
            this.zip = zip;
            zip.putNextEntry(new ZipEntry("index.csv"));
            csv = new CSVPrinter(new BufferedWriter(new OutputStreamWriter(zip, UTF_8)), CSVFormat.RFC4180);
            csv.printRecord("index", "recorded", "event_type", "revision", "aggregate", "sequence", "alliance");
        }

        void add(@Nullable EntryRow row) throws IOException {
            if (row != null) {
                csv.printRecord(
                        Long.toString(row.index()),
                        row.recorded(),
                        row.eventType(),
                        row.revision(),
                        row.aggregate(),
                        Long.toString(row.sequence()),
                        row.alliance());
            }
        }

        void close() throws IOException {
            csv.flush();
            zip.closeEntry();
        }
    }

    /** What to call the package of an alliance, or of all. */
    public static String fileName(@Nullable AllianceId only) {
        return (only == null ? "audit" : "audit-" + only.key().toLowerCase(Locale.ROOT)) + ".zip";
    }
}
