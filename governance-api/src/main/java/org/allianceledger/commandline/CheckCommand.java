package org.allianceledger.commandline;

import java.util.concurrent.Callable;
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

    private final FreshReplay replay;

    @Spec
    @SuppressWarnings("NullAway.Init") // Picocli sets it before it calls the command.
    private CommandSpec spec;

    CheckCommand(FreshReplay replay) {
        this.replay = replay;
    }

    @Override
    public Integer call() {
        return replay.isEqual(spec.commandLine().getOut()) ? 0 : 1;
    }
}
