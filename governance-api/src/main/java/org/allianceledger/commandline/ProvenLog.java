package org.allianceledger.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.zip.ZipException;
import org.allianceledger.audit.Audit;
import org.allianceledger.audit.AuditReport;
import org.allianceledger.audit.LogArchive;
import org.allianceledger.audit.LogSource;
import org.allianceledger.commandline.TrustOptions.Wrong;
import org.allianceledger.ledger.proof.ProofException;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;

/** Opens a log or an audit package, proves it, and only then lets something be made of it. */
final class ProvenLog {

    private final CommandSpec spec;
    private final TrustOptions trust;

    ProvenLog(CommandSpec spec, TrustOptions trust) {
        this.spec = spec;
        this.trust = trust;
    }

    /** What is made of a log that holds. */
    @FunctionalInterface
    interface Task {

        int of(LogSource log) throws IOException, Wrong;
    }

    /** The exit code: the task's own, 1 if the log does not hold, 2 if it cannot be read. */
    int use(Path path, Task task) {
        PrintWriter err = spec.commandLine().getErr();
        try (LogArchive archive = LogArchive.open(path)) {
            AuditReport report = new Audit(archive, trust.policyFor(archive))
                    .withoutReperforming()
                    .run();
            LogSource source = LogSource.of(archive).orElse(null);
            if (report.head() == null || source == null || !report.findings().isEmpty()) {
                new AuditPrinter(err).print(report, trust.isTheLogItself());
                err.flush();
                return 1;
            }
            if (trust.isTheLogItself()) {
                err.println(AuditText.OWN_KEYS.say());
            }
            return task.of(source);
        } catch (Wrong wrong) {
            err.println(wrong.getMessage());
        } catch (ProofException malformed) {
            err.println(malformed.getMessage());
        } catch (ZipException damaged) {
            err.println(AuditText.UNREADABLE.say(path, damaged.getMessage()));
        } catch (IOException | UncheckedIOException unreadable) {
            err.println(ConsoleText.UNREADABLE.say(path));
        }
        return ExitCode.USAGE;
    }
}
