package org.allianceledger.commandline;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
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

/** {@code check}: proves that what is served equals a rebuild from the first event. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Efterviser, at visningerne er lig en genopbygning fra første hændelse.",
            "Proves that the read models equal a rebuild from the first event."
        })
final class CheckCommand implements Callable<Integer> {

    private final ReadModels models;
    private final Rebuild rebuild;

    @Spec
    @SuppressWarnings("NullAway.Init") // Picocli sets it before it calls the command.
    private CommandSpec spec;

    CheckCommand(ReadModels models, Rebuild rebuild) {
        this.models = models;
        this.rebuild = rebuild;
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
        return equal ? 0 : 1;
    }
}
