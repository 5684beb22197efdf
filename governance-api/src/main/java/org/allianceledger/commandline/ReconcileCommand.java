package org.allianceledger.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.allianceledger.audit.AuditedLog;
import org.allianceledger.audit.pack.LogAtHand;
import org.allianceledger.audit.reconcile.Reconciled;
import org.allianceledger.audit.reconcile.Reconciliation;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code reconcile}: proves that what the application reads is what was published. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Command(
        name = "reconcile",
        mixinStandardHelpOptions = true,
        description = {
            "Sammenligner databasen med den offentliggjorte log, post for post, og visningerne med en genopbygning.",
            "Compares the database with the published log, entry by entry, and the read models with a rebuild.",
            "0: alt er ens / all the same. 1: noget afviger / something differs. 2: kan ikke læses / unreadable."
        })
final class ReconcileCommand implements Callable<Integer> {

    private final Reconciliation reconciliation;
    private final LogAtHand log;
    private final FreshReplay replay;

    @Spec
    @SuppressWarnings("NullAway.Init") // Picocli sets it before it calls the command.
    private CommandSpec spec;

    ReconcileCommand(Reconciliation reconciliation, LogAtHand log, FreshReplay replay) {
        this.reconciliation = reconciliation;
        this.log = log;
        this.replay = replay;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        AuditedLog published = log.log();
        if (published == null) {
            err.println(AuditText.NOTHING_PUBLISHED.say());
            return ExitCode.USAGE;
        }
        try (var progress = new Progress("reconcile")) {
            Reconciled found = reconciliation.run(published, progress);
            progress.close();
            out.println(
                    found.holds()
                            ? AuditText.IN_STEP.say(found.entries(), found.waiting())
                            : AuditText.OUT_OF_STEP.say(found.differences().size()));
            found.differences()
                    .forEach(it -> out.println(AuditText.DIFFERENCE.say(
                            it.index(), it.aggregate(), it.field(), ConsoleText.either(it.danish(), it.english()))));
            // A replay reads the same rows, so it says nothing new once they are found to be others.
            return found.holds() && replay.isEqual(out) ? ExitCode.OK : 1;
        } catch (IOException | UncheckedIOException unreadable) {
            err.println(AuditText.UNREADABLE.say("log", unreadable.getMessage()));
            return ExitCode.USAGE;
        }
    }
}
