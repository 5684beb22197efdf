package org.allianceledger.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.ZipException;
import org.allianceledger.audit.Audit;
import org.allianceledger.audit.AuditReport;
import org.allianceledger.audit.LogArchive;
import org.allianceledger.commandline.TrustOptions.Wrong;
import org.allianceledger.ledger.LedgerJson;
import org.allianceledger.ledger.proof.ProofException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verify}: proves a log and does again what it tells of, without database, network or server. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Beviser en log eller en revisionspakke og gentager alt, hvad den fortæller. Intet net, ingen database.",
            "Proves a log or an audit package, and does again all that it tells of. No network, no database.",
            "0: alt holder / everything holds. 1: noget holder ikke / something does not. 2: kan ikke læses /"
                    + " unreadable."
        })
final class VerifyCommand implements Callable<Integer> {

    private static final long MOST_SECONDS = 31_536_000;

    @Spec
    @SuppressWarnings("NullAway.Init") // Picocli sets it before it calls the command.
    private CommandSpec spec;

    @Parameters(
            paramLabel = "DIR|ZIP",
            description = {"Mappen eller ZIP-filen.", "The folder or the ZIP file."})
    @SuppressWarnings("NullAway.Init")
    private Path source;

    @Mixin
    private TrustOptions trust = new TrustOptions();

    @Option(
            names = "--old",
            paramLabel = "FILE",
            description = {
                "Et checkpoint gemt tidligere, som loggen skal forlænge; kan gentages.",
                "A checkpoint saved earlier, which the log must extend; can be repeated."
            })
    private List<Path> old = new ArrayList<>();

    @Option(
            names = "--proof-only",
            description = {"Gentager ikke det, loggen fortæller.", "Does not do again what the log tells of."})
    private boolean proofOnly;

    @Option(
            names = "--lag",
            paramLabel = "SECONDS",
            defaultValue = "120",
            description = {
                "Sekunder fra registrering til medunderskrift, der tillades (120).",
                "Seconds from recording to cosignature that are allowed for (120)."
            })
    private long lag;

    @Option(
            names = "--skew",
            paramLabel = "SECONDS",
            defaultValue = "5",
            description = {
                "Sekunder, som protokollens ur må gå foran et vidnes (5).",
                "Seconds that the ledger's clock may be ahead of a witness's (5)."
            })
    private long skew;

    @Option(
            names = "--json",
            description = {"Svaret som JSON.", "The answer as JSON."})
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try (LogArchive archive = LogArchive.open(source)) {
            AuditReport report = run(archive);
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                out.println(LedgerJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(report));
            } else {
                new AuditPrinter(out).print(report, trust.isTheLogItself());
            }
            out.flush();
            return report.holds() ? ExitCode.OK : 1;
        } catch (Wrong wrong) {
            err.println(wrong.getMessage());
        } catch (ProofException malformed) {
            err.println(malformed.getMessage());
        } catch (ZipException damaged) {
            err.println(AuditText.UNREADABLE.say(source, damaged.getMessage()));
        } catch (IOException | UncheckedIOException unreadable) {
            err.println(ConsoleText.UNREADABLE.say(source));
        }
        return ExitCode.USAGE;
    }

    private AuditReport run(LogArchive archive) throws IOException, Wrong {
        var audit = new Audit(archive, trust.policyFor(archive));
        if (!old.isEmpty() && archive.isPart()) {
            throw new Wrong(AuditText.OLD_NEEDS_WHOLE_LOG.say());
        }
        for (Path checkpoint : old) {
            audit.extending(TrustOptions.read(checkpoint));
        }
        if (lag < 0 || lag > MOST_SECONDS || skew < 0 || skew > MOST_SECONDS) {
            throw new Wrong(AuditText.SECONDS.say(MOST_SECONDS));
        }
        audit.allowing(Duration.ofSeconds(lag), Duration.ofSeconds(skew));
        if (proofOnly) {
            audit.withoutReperforming();
        }
        if (System.console() == null || !System.console().isTerminal()) {
            return audit.run();
        }
        try (var progress = new Progress("verify")) {
            return audit.reporting(progress::accept).run();
        }
    }
}
