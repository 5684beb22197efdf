package org.allianceledger.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.store.Origin;
import org.allianceledger.popolo.intake.ImportRefused;
import org.allianceledger.popolo.intake.PopoloImport;
import org.allianceledger.popolo.intake.PopoloImport.Report;
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

/** {@code import}: takes a file into the ledger. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Overtager en fil: alt, hvad der mangler, eller intet.",
            "Takes a file in: everything that is missing, or nothing."
        })
final class ImportCommand implements Callable<Integer> {

    private final PopoloImport popolo;
    private final ActLogIntake acts;

    @Spec
    @SuppressWarnings("NullAway.Init") // Picocli sets it before it calls the command.
    private CommandSpec spec;

    @Option(names = "--format", required = true, description = "popolo | acts")
    @SuppressWarnings("NullAway.Init")
    private String format;

    @Option(
            names = "--alliance",
            paramLabel = "KEY",
            description = {"Alliancens nøgle (popolo).", "The alliance's key (popolo)."})
    private @Nullable String alliance;

    @Option(
            names = "--name",
            description = {"Alliancens navn, hvis den er ny (popolo).", "The alliance's name, if it is new (popolo)."})
    private @Nullable String name;

    @Parameters(paramLabel = "FILE")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    ImportCommand(PopoloImport popolo, ActLogIntake acts) {
        this.popolo = popolo;
        this.acts = acts;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        if (format.equals("acts")) {
            return acts.take(file, spec.commandLine().getOut(), err);
        }
        if (!format.equals("popolo")) {
            err.println(ConsoleText.NOT_A_FORMAT.say(format));
            return ExitCode.USAGE;
        }
        if (alliance == null) {
            err.println(ConsoleText.NO_KEY.say());
            return ExitCode.USAGE;
        }
        if (!alliance.matches(AllianceId.KEY_PATTERN)) {
            err.println(ConsoleText.NOT_A_KEY.say(alliance));
            return ExitCode.USAGE;
        }
        try (var progress = new Progress("import")) {
            byte[] content = Files.readAllBytes(file);
            Report report = popolo.run(
                    content,
                    AllianceId.of(alliance),
                    name,
                    String.valueOf(file.getFileName()),
                    Origin.of(Origin.SYSTEM, "command-line"),
                    progress);
            progress.close();
            tell(report);
            return ExitCode.OK;
        } catch (IOException unreadable) {
            err.println(ConsoleText.UNREADABLE.say(file));
            return ExitCode.USAGE;
        } catch (ImportRefused refused) {
            refused.faults()
                    .forEach(fault ->
                            err.println(fault.pointer() + "  " + ConsoleText.either(fault.danish(), fault.english())));
            err.println(ConsoleText.IMPORT_REFUSED.say(refused.faults().size()));
            return ExitCode.USAGE;
        }
    }

    private void tell(Report report) {
        PrintWriter out = spec.commandLine().getOut();
        report.notices()
                .forEach(notice ->
                        out.println(notice.pointer() + "  " + ConsoleText.either(notice.danish(), notice.english())));
        report.acts().forEach((act, count) -> out.println("%6d  %s".formatted(count, act)));
        out.println(
                report.events() == 0
                        ? ConsoleText.NOTHING_NEW.say(report.allianceId())
                        : ConsoleText.IMPORTED.say(
                                report.events(), report.allianceId(), ConsoleText.place(report.position())));
    }
}
