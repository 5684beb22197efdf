package org.allianceledger.commandline;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.allianceledger.ledger.view.LogCheck;
import org.allianceledger.ledger.view.ReadModel;
import org.allianceledger.ledger.view.ReadModels;
import org.allianceledger.ledger.view.Rebuild;
import org.allianceledger.ledger.view.Rebuild.Comparison;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code check}: proves that what is served and what was decided come out of the log again. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Efterviser, at visningerne er lig en genopbygning, og at alle udfald genberegnes som registreret.",
            "Proves that the read models equal a rebuild, and that all outcomes come out again as recorded."
        })
final class CheckCommand implements Callable<Integer> {

    private final ReadModels models;
    private final Rebuild rebuild;
    private final List<LogCheck> checks;

    @Spec
    @SuppressWarnings("NullAway.Init") // Picocli sets it before it calls the command.
    private CommandSpec spec;

    CheckCommand(ReadModels models, Rebuild rebuild, List<LogCheck> checks) {
        this.models = models;
        this.rebuild = rebuild;
        this.checks = checks;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        boolean equal = true;
        for (ReadModel model : models.all()) {
            try (var progress = new Progress(model.name())) {
                Comparison found = rebuild.check(model, progress);
                equal &= found.isEqual();
                out.println(
                        found.isEqual()
                                ? ConsoleText.EQUAL.say(model.name(), found.rows(), found.position() + 1)
                                : ConsoleText.DIFFERENT.say(model.name()));
                found.differences().forEach(difference -> out.println("  " + difference));
            }
        }
        for (LogCheck check : checks) {
            equal &= comesOutAgain(check, out);
        }
        return equal ? 0 : 1;
    }

    private static boolean comesOutAgain(LogCheck check, PrintWriter out) {
        try (var progress = new Progress(check.name())) {
            Comparison found = check.check(progress);
            progress.close();
            out.println(
                    found.isEqual()
                            ? ConsoleText.OUTCOMES_HOLD.say(found.rows())
                            : ConsoleText.OUTCOMES_DIFFER.say(
                                    found.rows(), found.differences().size()));
            found.differences().forEach(difference -> out.println("  " + difference));
            return found.isEqual();
        }
    }
}
