package org.allianceledger.commandline;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.audit.LogSource;
import org.allianceledger.audit.sample.Dossier;
import org.allianceledger.audit.sample.Draw;
import org.allianceledger.audit.sample.DrawnSample;
import org.allianceledger.audit.sample.SampleFiles;
import org.allianceledger.audit.sample.Sampling;
import org.allianceledger.commandline.TrustOptions.Wrong;
import org.allianceledger.ledger.LedgerJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sample}: draws decisions by a seed, and writes a dossier of each, without database, network or server. */
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description = {
            "Trækker beslutninger fra en revisionspakke med et frø, som alle kan trække igen, og skriver et dossier om"
                    + " hver.",
            "Draws decisions from an audit package by a seed, so that anybody can draw the same, with a dossier of"
                    + " each.",
            "0: alt trukket kommer igen / all that was drawn comes out again. 1: noget gør ikke / something does not."
                    + " 2: kan ikke læses / unreadable."
        })
final class SampleCommand implements Callable<Integer> {

    private static final int MOST = 10_000;

    @Spec
    @SuppressWarnings("NullAway.Init") // Picocli sets it before it calls the command.
    private CommandSpec spec;

    @Parameters(
            paramLabel = "DIR|ZIP",
            description = {"Revisionspakken eller loggens mappe.", "The audit package or the log's folder."})
    @SuppressWarnings("NullAway.Init")
    private Path source;

    @Option(
            names = "--seed",
            required = true,
            paramLabel = "TEXT",
            description = {
                "Frøet: en linje, som ingen kunne kende, da der blev registreret.",
                "The seed: a line that nobody could know when things were recorded."
            })
    @SuppressWarnings("NullAway.Init")
    private String seed;

    @Option(
            names = "--size",
            required = true,
            paramLabel = "N",
            description = {"Hvor mange beslutninger.", "How many decisions."})
    private int size;

    @Option(
            names = "--alliance",
            paramLabel = "KEY",
            description = {"Kun denne alliances.", "Only those of this alliance."})
    private @Nullable String alliance;

    @Option(
            names = "--out",
            paramLabel = "DIR|ZIP",
            description = {
                "Hvor dossierer og beviser skrives: en ny mappe eller en ZIP-fil.",
                "Where dossiers and proofs are written: a new folder or a ZIP file."
            })
    private @Nullable Path out;

    @Option(
            names = "--json",
            description = {"Stikprøven som JSON.", "The sample as JSON."})
    private boolean json;

    @Mixin
    private TrustOptions trust = new TrustOptions();

    @Override
    public Integer call() {
        return new ProvenLog(spec, trust).use(source, this::drawFrom);
    }

    private int drawFrom(LogSource log) throws IOException, Wrong {
        require();
        String key = alliance;
        DrawnSample drawn = new Sampling(log)
                .draw(seed, size, key == null ? null : AllianceId.of(key).value());
        if (drawn.sample().population() == 0) {
            throw new Wrong(AuditText.NOTHING_TO_DRAW.say());
        }
        Path target = out;
        if (target != null) {
            try {
                write(drawn, log, target);
            } catch (IOException unwritable) {
                throw new Wrong(ConsoleText.UNWRITABLE.say(target));
            }
        }
        print(drawn);
        return drawn.holds() ? ExitCode.OK : 1;
    }

    private void require() throws Wrong, IOException {
        if (!Draw.isSeed(seed)) {
            throw new Wrong(AuditText.NO_SEED.say());
        }
        if (size < 1 || size > MOST) {
            throw new Wrong(AuditText.NO_SIZE.say(MOST));
        }
        String key = alliance;
        if (key != null && !key.matches(AllianceId.KEY_PATTERN)) {
            throw new Wrong(ConsoleText.NOT_A_KEY.say(key));
        }
        Path target = out;
        if (target != null && Files.isDirectory(target)) {
            try (Stream<Path> files = Files.list(target)) {
                if (files.findAny().isPresent()) {
                    throw new Wrong(AuditText.NOT_EMPTY.say(target));
                }
            }
        }
    }

    private static void write(DrawnSample drawn, LogSource log, Path target) throws IOException {
        if (target.getFileName() != null && target.getFileName().toString().endsWith(".zip")) {
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(target));
                    var zip = new ZipOutputStream(file)) {
                SampleFiles.write(drawn, log, (name, content) -> {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write(content);
                    zip.closeEntry();
                });
            }
            return;
        }
        SampleFiles.write(drawn, log, (name, content) -> {
            Path file = target.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        });
    }

    private void print(DrawnSample drawn) {
        PrintWriter to = spec.commandLine().getOut();
        var sample = drawn.sample();
        if (json) {
            to.println(LedgerJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(sample));
        } else {
            to.println(AuditText.LOG.say(sample.origin(), sample.size(), sample.root()));
            to.println(AuditText.POPULATION.say(
                    sample.population(),
                    sample.without().size(),
                    drawn.dossiers().size(),
                    sample.seed()));
            int place = 1;
            for (Dossier it : drawn.dossiers()) {
                String key = it.key();
                to.println(AuditText.DRAWN.say(
                        place++,
                        key == null ? it.id() : key,
                        it.proposal().title(),
                        it.number().substring(0, 16)));
            }
            to.println(drawn.holds() ? AuditText.DRAWN_HOLDS.say() : AuditText.DRAWN_FAILS.say());
            if (out != null) {
                to.println(ConsoleText.EXPORTED.say(out));
            }
        }
        to.flush();
    }
}
