package org.allianceledger.commandline;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Callable;
import org.allianceledger.actlog.ActLogExport;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.audit.AuditedLog;
import org.allianceledger.audit.pack.AuditPackage;
import org.allianceledger.audit.pack.LogAtHand;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code export}: writes the acts of the ledger as an act log. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Skriver alle handlinger som JSON Lines, der kan importeres igen. Filen indeholder navne på personer.",
            "Writes all acts as JSON Lines that can be imported again. The file holds the names of people.",
            "Med --audit: den offentliggjorte log som revisionspakke. / With --audit: the published log, to be proved."
        })
final class ExportCommand implements Callable<Integer> {

    private final ActLogExport export;
    private final AuditPackage packages;
    private final LogAtHand log;

    @Spec
    @SuppressWarnings("NullAway.Init") // Picocli sets it before it calls the command.
    private CommandSpec spec;

    @Option(
            names = "--alliance",
            paramLabel = "KEY",
            description = {"Kun denne alliance.", "This alliance only."})
    private @Nullable String alliance;

    @Option(
            names = "--audit",
            description = {
                "En revisionspakke (ZIP) i stedet: poster, beviser, nøgler, skemaer.",
                "An audit package (ZIP) instead: entries, proofs, keys, schemas."
            })
    private boolean audit;

    @Parameters(
            paramLabel = "FILE",
            description = {"Filen; - er standardoutput.", "The file; - is standard output."})
    @SuppressWarnings("NullAway.Init")
    private String file;

    ExportCommand(ActLogExport export, AuditPackage packages, LogAtHand log) {
        this.export = export;
        this.packages = packages;
        this.log = log;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        String key = alliance;
        if (key != null && !key.matches(AllianceId.KEY_PATTERN)) {
            err.println(ConsoleText.NOT_A_KEY.say(key));
            return ExitCode.USAGE;
        }
        AllianceId only = key == null ? null : AllianceId.of(key);
        if (only != null && !export.knows(only)) {
            err.println(ConsoleText.UNKNOWN_ALLIANCE.say(key));
            return ExitCode.USAGE;
        }
        try (var progress = new Progress("export")) {
            AuditedLog published = audit ? log.log() : null;
            if (audit && published == null) {
                err.println(AuditText.NOTHING_PUBLISHED.say());
                return ExitCode.USAGE;
            }
            if (file.equals("-")) {
                write(System.out, only, published, progress);
                return ExitCode.OK;
            }
            try (OutputStream out = open(Path.of(file))) {
                write(out, only, published, progress);
            }
            progress.close();
            spec.commandLine().getOut().println(ConsoleText.EXPORTED.say(file));
            return ExitCode.OK;
        } catch (IOException unwritable) {
            err.println(ConsoleText.UNWRITABLE.say(file));
            return ExitCode.USAGE;
        }
    }

    private void write(OutputStream out, @Nullable AllianceId only, @Nullable AuditedLog published, Progress progress)
            throws IOException {
        if (published == null) {
            export.write(out, only, progress);
        } else {
            packages.write(published, only, out, progress);
        }
    }

    // It holds names, so that nobody else is to read it where that can be said.
    private static OutputStream open(Path file) throws IOException {
        if (!Files.exists(file)
                && FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return Files.newOutputStream(file);
    }
}
