package org.allianceledger.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.allianceledger.audit.LogArchive;
import org.allianceledger.ledger.proof.Policy;
import org.allianceledger.ledger.proof.VerifierKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whom whoever looks at a log trusts to have signed it. */
final class TrustOptions {

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

    /** A wrong question: told to whoever asked, and no answer given. */
    static final class Wrong extends Exception {

        private static final long serialVersionUID = 1L;

        Wrong(String sentence) {
            super(sentence);
        }
    }

    /** Whether nothing was said, so that the log's own keys count. */
    boolean isTheLogItself() {
        return keys.isEmpty() && policy == null;
    }

    Policy policyFor(LogArchive archive) throws IOException, Wrong {
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

    static byte[] read(Path file) throws Wrong {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new Wrong(ConsoleText.UNREADABLE.say(file));
        }
    }
}
