package org.allianceledger.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.allianceledger.audit.LogArchive;
import org.allianceledger.ledger.publish.Recovery;
import org.allianceledger.ledger.publish.Recovery.Recovered;
import org.allianceledger.ledger.publish.WillNotRecover;
import org.allianceledger.ledger.publish.WillNotSign;
import org.allianceledger.person.register.RestoredRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code recover}: completes a database restored from an older backup with what has been published since. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Command(
        name = RecoverCommand.NAME,
        mixinStandardHelpOptions = true,
        description = {
            "Henter det, en gendannet database mangler, fra den offentliggjorte log. Stop alle servere først.",
            "Brings back from the published log what a restored database lacks. Stop all servers first.",
            "0: databasen har alt offentliggjort / the database has all that is published.",
            "1: loggen eller databasen passer ikke, og intet er ændret / log and database do not fit; nothing changed.",
            "2: kan ikke læses / unreadable."
        })
final class RecoverCommand implements Callable<Integer> {

    static final String NAME = "recover";

    private final Recovery recovery;
    private final RestoredRegister register;

    @Spec
    @SuppressWarnings("NullAway.Init") // Picocli sets it before it calls the command.
    private CommandSpec spec;

    @Option(
            names = "--from",
            paramLabel = "DIR|ZIP",
            description = {
                "Et spejl af loggen eller en revisionspakke med hele loggen i stedet for DATA/log.",
                "A mirror of the log, or an audit package with the whole log, instead of DATA/log."
            })
    private @Nullable Path from;

    RecoverCommand(Recovery recovery, RestoredRegister register) {
        this.recovery = recovery;
        this.register = register;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try (var progress = new Progress(NAME)) {
            Recovered recovered = recovered(progress);
            long erasedAgain = register.eraseAgain();
            progress.close();
            tell(recovered, erasedAgain);
            return ExitCode.OK;
        } catch (WillNotRecover refused) {
            err.println(ConsoleText.either(refused.danish(), refused.english()));
            return 1;
        } catch (WillNotSign refused) {
            err.println(ConsoleText.either(refused.sentence(true), refused.sentence(false)));
            return 1;
        } catch (IOException | UncheckedIOException unreadable) {
            err.println(AuditText.UNREADABLE.say(from == null ? "log" : from, unreadable.getMessage()));
            return ExitCode.USAGE;
        }
    }

    private Recovered recovered(Progress progress) throws IOException {
        if (from == null) {
            return recovery.run(progress);
        }
        try (LogArchive mirror = LogArchive.open(from)) {
            return recovery.run(mirror.files(), progress);
        }
    }

    private void tell(Recovered recovered, long erasedAgain) {
        PrintWriter out = spec.commandLine().getOut();
        long brought = recovered.now() - recovered.before();
        out.println(
                brought == 0
                        ? ConsoleText.NOTHING_LACKED.say(recovered.now())
                        : ConsoleText.RECOVERED.say(brought, recovered.now(), recovered.root()));
        if (erasedAgain > 0) {
            out.println(ConsoleText.ERASED_AGAIN.say(erasedAgain));
        }
        out.println(ConsoleText.NOT_IN_THE_LOG.say(register.nameless()));
    }
}
