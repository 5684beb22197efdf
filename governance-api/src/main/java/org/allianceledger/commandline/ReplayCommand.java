package org.allianceledger.commandline;

import java.util.concurrent.Callable;
import org.allianceledger.ledger.view.ReadModel;
import org.allianceledger.ledger.view.ReadModels;
import org.allianceledger.ledger.view.Rebuild;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code replay}: rebuilds every read model from the first event. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = {
            "Bygger alle visninger op igen fra første hændelse.",
            "Rebuilds all read models from the first event."
        })
final class ReplayCommand implements Callable<Integer> {

    private final ReadModels models;
    private final Rebuild rebuild;

    @Spec
    @SuppressWarnings("NullAway.Init") // Picocli sets it before it calls the command.
    private CommandSpec spec;

    ReplayCommand(ReadModels models, Rebuild rebuild) {
        this.models = models;
        this.rebuild = rebuild;
    }

    @Override
    public Integer call() {
        for (ReadModel model : models.all()) {
            try (var progress = new Progress(model.name())) {
                rebuild.rebuild(model, progress);
            }
            spec.commandLine()
                    .getOut()
                    .println(ConsoleText.REBUILT.say(
                            model.name(), models.standing(model.name()).position() + 1));
        }
        return 0;
    }
}
