package org.allianceledger.commandline;

import java.io.PrintWriter;
import java.util.List;
import org.allianceledger.ledger.view.LogCheck;
import org.allianceledger.ledger.view.ReadModel;
import org.allianceledger.ledger.view.ReadModels;
import org.allianceledger.ledger.view.Rebuild;
import org.allianceledger.ledger.view.Rebuild.Comparison;
import org.springframework.stereotype.Component;

/** Makes everything that is served anew from the log, and says whether it is the same. */
@Component
class FreshReplay {

    private final ReadModels models;
    private final Rebuild rebuild;
    private final List<LogCheck> checks;

    FreshReplay(ReadModels models, Rebuild rebuild, List<LogCheck> checks) {
        this.models = models;
        this.rebuild = rebuild;
        this.checks = checks;
    }

    boolean isEqual(PrintWriter out) {
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
        return equal;
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
