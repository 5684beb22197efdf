package org.allianceledger.ledger.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.allianceledger.GovernanceApplication;
import org.allianceledger.ledger.proof.AddCheckpoint;
import org.allianceledger.ledger.proof.Checkpoint;
import org.allianceledger.ledger.proof.ConsistencyProof;
import org.allianceledger.ledger.proof.LogFiles;
import org.allianceledger.ledger.proof.SignedNote;
import org.allianceledger.ledger.proof.TileSubtrees;
import org.allianceledger.running.OutsideProgram;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What outside programs say of the application's log at each size where tiles begin and end, and at a
 * million entries when it is thorough.
 */
class OutsideSizesTest {

    private static final int[] SIZES = {1, 2, 3, 255, 256, 257, 511, 512, 513, 65_535, 65_536, 65_537};
    private static final int LARGE = 1_000_000;

    @TempDir
    Path folder;

    @Test
    void acceptLogReceiptsAndConsistencyAtEverySizeWhereTilesBegin() throws IOException {
        if (!OutsideProgram.isThere()) {
            return;
        }
        try (ConfigurableApplicationContext application = start()) {
            // Nobody reads these events, which nobody recorded.
            application
                    .getBean(EventProcessingConfiguration.class)
                    .eventProcessors()
                    .values()
                    .forEach(EventProcessor::shutDown);
            var kept = new ArrayList<Path>();
            IntStream.concat(
                            IntStream.of(SIZES),
                            Boolean.getBoolean("ledger.thorough") ? IntStream.of(LARGE) : IntStream.empty())
                    .forEach(size -> check(application, size, kept));
        }
    }

    private ConfigurableApplicationContext start() {
        var application = new SpringApplication(GovernanceApplication.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        return application.run(
                "--ledger.data=" + folder,
                "--ledger.keys=" + folder.resolve("keys"),
                "--ledger.publish.millis=0",
                "--ledger.demonstration=false",
                "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("ledger"),
                "--spring.datasource.username=ledger");
    }

    private void check(ConfigurableApplicationContext application, int size, List<Path> kept) {
        try {
            append(application.getBean(JdbcTemplate.class), size);
            Publisher publisher = application.getBean(Publisher.class);
            while (publisher.publish()) {
                // A step at a time.
            }
            String vkey = application
                    .getBean(LogKeys.class)
                    .open()
                    .verifiers()
                    .getFirst()
                    .toString();
            Path log = folder.resolve("log");
            OutsideProgram.acceptsLog(vkey, log, kept);
            SignedNote note = Publisher.checkpoint(LogFiles.in(log));
            assertThat(Checkpoint.parse(note.text()).size()).isEqualTo(size);
            for (long index : places(size)) {
                checkReceipt(application, vkey, index);
            }
            for (Path old : kept) {
                checkExtends(vkey, old, note, log);
            }
            kept.add(Files.write(folder.resolve("checkpoint-" + size), note.bytes()));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void checkReceipt(ConfigurableApplicationContext application, String vkey, long index) throws IOException {
        var log = application.getBean(PublishedLog.class);
        String event = "event-" + (index + 1);
        Path receipt = Files.write(
                folder.resolve("receipt"), log.receipt(event).orElseThrow().bytes());
        Path entry = Files.write(folder.resolve("entry"), log.entry(event).orElseThrow());
        OutsideProgram.acceptsReceipt(vkey, receipt, entry);
    }

    private void checkExtends(String vkey, Path old, SignedNote note, Path log) throws IOException {
        long from = Checkpoint.parse(SignedNote.parse(Files.readAllBytes(old)).text())
                .size();
        long to = Checkpoint.parse(note.text()).size();
        var proof = ConsistencyProof.of(from, to, new TileSubtrees(LogFiles.in(log), to));
        Path request = Files.write(
                folder.resolve("request"), AddCheckpoint.of(proof, note).bytes());
        OutsideProgram.acceptsExtension(vkey, request, old);
    }

    /** The first and the last, and those around the ends of tiles. */
    private static Set<Long> places(long size) {
        var places = new LinkedHashSet<Long>();
        LongStream.of(0, 1, 255, 256, 257, 511, 512, 65_535, 65_536, size / 2, size - 2, size - 1)
                .filter(place -> place >= 0 && place < size)
                .forEach(places::add);
        return places;
    }

    /** Fills the table of events with rows as large as usual, and waits until the sequencer has sealed them. */
    private static void append(JdbcTemplate db, int size) {
        Long stored = db.queryForObject("select count(*) from domain_event", Long.class);
        db.update(
                "insert into domain_event (aggregate_identifier, sequence_number, type, event_identifier, meta_data,"
                        + " payload, payload_revision, payload_type, time_stamp)"
                        + " select 'row-' || x, 0, 'Row', 'event-' || x, stringtoutf8('{}'),"
                        + " stringtoutf8('{\"row\":' || x || ',\"text\":\"' || repeat('æ', 60) || '\"}'), '1',"
                        + " 'RowAdded', '2026-01-01T00:00:00.000Z' from system_range(?, ?)",
                stored + 1,
                size);
        long deadline = System.nanoTime() + 300_000_000_000L;
        while (db.queryForObject("select sealed from ledger_head", Long.class) < size) {
            assertThat(System.nanoTime()).as("sealed in time").isLessThan(deadline);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
