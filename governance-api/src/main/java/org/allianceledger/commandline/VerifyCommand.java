package org.allianceledger.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.ZipException;
import org.allianceledger.audit.Audit;
import org.allianceledger.audit.AuditReport;
import org.allianceledger.audit.LogArchive;
import org.allianceledger.ledger.LedgerJson;
import org.allianceledger.ledger.proof.Policy;
import org.allianceledger.ledger.proof.ProofException;
import org.allianceledger.ledger.proof.VerifierKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
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

    @Spec
    @SuppressWarnings("NullAway.Init") // Picocli sets it before it calls the command.
    private CommandSpec spec;

    @Parameters(
            paramLabel = "DIR|ZIP",
            description = {"Mappen eller ZIP-filen.", "The folder or the ZIP file."})
    @SuppressWarnings("NullAway.Init")
    private Path source;

    @Option(
            names = "--key",
            paramLabel = "VKEY",
            description = {
                "Loggens offentlige nøgle, eller en fil med den; kan gentages.",
                "The log's public key, or a file with it; can be repeated."
            })
    private List<String> keys = new ArrayList<>();

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = {"Hvem der skal have underskrevet, også vidner.", "Who must have signed, witnesses included."
            })
    private @Nullable Path policy;

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
            names = "--json",
            description = {"Svaret som JSON.", "The answer as JSON."})
    private boolean json;

    /** A wrong question: told to whoever asked, and no answer given. */
    private static final class Wrong extends Exception {

        private static final long serialVersionUID = 1L;

        Wrong(String sentence) {
            super(sentence);
        }
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try (LogArchive archive = LogArchive.open(source)) {
            AuditReport report = run(archive);
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                out.println(LedgerJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(report));
            } else {
                new AuditPrinter(out).print(report, trustsItself());
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

    private boolean trustsItself() {
        return keys.isEmpty() && policy == null;
    }

    private AuditReport run(LogArchive archive) throws IOException, Wrong {
        var audit = new Audit(archive, trusted(archive));
        if (!old.isEmpty() && archive.isPart()) {
            throw new Wrong(AuditText.OLD_NEEDS_WHOLE_LOG.say());
        }
        for (Path checkpoint : old) {
            audit.extending(read(checkpoint));
        }
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

    private Policy trusted(LogArchive archive) throws IOException, Wrong {
        Path file = policy;
        if (file != null) {
            if (!keys.isEmpty()) {
                throw new Wrong(AuditText.EITHER_KEY_OR_POLICY.say());
            }
            return Policy.parse(read(file));
        }
        if (!keys.isEmpty()) {
            var given = new ArrayList<VerifierKey>();
            for (String key : keys) {
                given.add(VerifierKey.parse(key(key)));
            }
            return Policy.trusting(given.toArray(VerifierKey[]::new));
        }
        byte[] own = archive.policy();
        List<VerifierKey> found = archive.keys();
        if (own == null && found.isEmpty()) {
            throw new Wrong(AuditText.NO_KEYS.say());
        }
        return own == null ? Policy.trusting(found.toArray(VerifierKey[]::new)) : Policy.parse(own);
    }

    private static String key(String text) throws IOException, Wrong {
        try {
            Path file = Path.of(text);
            return Files.isRegularFile(file) ? Files.readString(file).strip() : text;
        } catch (InvalidPathException notAFile) {
            return text;
        }
    }

    private static byte[] read(Path file) throws Wrong {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new Wrong(ConsoleText.UNREADABLE.say(file));
        }
    }
}
