package org.allianceledger.commandline;

import org.allianceledger.ledger.proof.VerifierKey;
import org.allianceledger.ledger.publish.LogKeys;
import org.allianceledger.ledger.publish.PublishedLog;
import org.allianceledger.ledger.publish.WillNotSign;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code keys}: the keys that the log is signed with. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        description = {"De nøgler, som loggen underskrives med.", "The keys that the log is signed with."})
final class KeysCommand {

    private final LogKeys keys;
    private final PublishedLog log;

    @Spec
    @SuppressWarnings("NullAway.Init") // Picocli sets it before it calls a command.
    private CommandSpec spec;

    KeysCommand(LogKeys keys, PublishedLog log) {
        this.keys = keys;
        this.log = log;
    }

    @Command(
            name = "list",
            description = {"Viser de offentlige nøgler.", "Shows the public keys."})
    void list() {
        for (VerifierKey key : log.standing().keys()) {
            spec.commandLine().getOut().println(key);
        }
    }

    @Command(
            name = "rotate",
            description = {
                "Opretter en ny nøgle, som underskriver ved siden af de andre.",
                "Makes a new key, which signs beside the others."
            })
    int rotate() {
        try {
            spec.commandLine().getOut().println(ConsoleText.KEY_ADDED.say(keys.rotate()));
            return ExitCode.OK;
        } catch (WillNotSign refused) {
            spec.commandLine().getErr().println(ConsoleText.either(refused.sentence(true), refused.sentence(false)));
            return ExitCode.USAGE;
        }
    }
}
