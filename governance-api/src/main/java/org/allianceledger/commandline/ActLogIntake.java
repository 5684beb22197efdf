package org.allianceledger.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.allianceledger.actlog.ActLogImport;
import org.allianceledger.actlog.ActLogImport.Report;
import org.allianceledger.actlog.ActLogRefused;
import org.allianceledger.actlog.ActLogRefused.LineFault;
import org.allianceledger.ledger.store.Origin;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import picocli.CommandLine.ExitCode;

/** Takes an act log in from a file, and says what came of it. */
@Component
class ActLogIntake {

    private final ActLogImport intake;

    ActLogIntake(ActLogImport intake) {
        this.intake = intake;
    }

    int take(Path file, PrintWriter out, PrintWriter err) {
        LocaleContextHolder.setLocale(Locale.of(ConsoleText.either("da", "en")));
        try (var progress = new Progress("import");
                InputStream content = Files.newInputStream(file)) {
            long size = Files.size(file);
            var origin = Origin.of(Origin.SYSTEM, "command-line");
            Report report = intake.run(content, origin, done -> progress.accept(done, size));
            progress.close();
            report.acts().forEach((act, count) -> out.println("%6d  %s".formatted(count, act)));
            out.println(
                    report.events() == 0
                            ? ConsoleText.NO_ACTS.say()
                            : ConsoleText.ACTS_IMPORTED.say(report.events(), ConsoleText.place(report.position())));
            return ExitCode.OK;
        } catch (IOException | UncheckedIOException unreadable) {
            err.println(ConsoleText.UNREADABLE.say(file));
        } catch (ActLogRefused refused) {
            refused.faults().forEach(fault -> err.println(say(fault)));
            err.println(ConsoleText.IMPORT_REFUSED.say(refused.faults().size()));
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
        return ExitCode.USAGE;
    }

    private static String say(LineFault fault) {
        String field = fault.field();
        return ConsoleText.LINE.say(fault.line(), field == null || field.isEmpty() ? "" : field + ": ", fault.detail());
    }
}
