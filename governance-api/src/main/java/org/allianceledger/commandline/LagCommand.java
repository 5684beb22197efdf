package org.allianceledger.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.allianceledger.audit.LogSource;
import org.allianceledger.audit.lag.LagReport;
import org.allianceledger.audit.lag.Lags;
import org.allianceledger.audit.lag.Recording;
import org.allianceledger.commandline.TrustOptions.Wrong;
import org.allianceledger.ledger.LedgerJson;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lag}: tells how late the record was kept, without database, network or server. */
@Command(
        name = "lag",
        mixinStandardHelpOptions = true,
        description = {
            "Fortæller, hvor mange dage der gik, fra noget skete, til det blev registreret. Intet net, ingen database.",
            "Tells how many days went by from when something happened to when it was recorded. No network, no database."
        })
final class LagCommand implements Callable<Integer> {

    private static final int MOST_DAYS = 36_500;

    @Spec
    @SuppressWarnings("NullAway.Init") // Picocli sets it before it calls the command.
    private CommandSpec spec;

    @Parameters(
            paramLabel = "DIR|ZIP",
            description = {"Revisionspakken eller loggens mappe.", "The audit package or the log's folder."})
    @SuppressWarnings("NullAway.Init")
    private Path source;

    @Option(
            names = "--late-after",
            paramLabel = "DAYS",
            defaultValue = "5",
            description = {
                "Dage, hvorefter en registrering er sen (5, som i de medfølgende forretningsordener).",
                "Days after which a recording is late (5, as in the rule sets that come with the program)."
            })
    private int lateAfter;

    @Option(
            names = "--json",
            description = {"Svaret som JSON.", "The answer as JSON."})
    private boolean json;

    @Option(
            names = "--csv",
            description = {"De sene registreringer som CSV.", "The late recordings as CSV."})
    private boolean csv;

    @Mixin
    private TrustOptions trust = new TrustOptions();

    @Override
    public Integer call() {
        return new ProvenLog(spec, trust).use(source, this::tell);
    }

    private int tell(LogSource log) throws IOException, Wrong {
        if (lateAfter < 0 || lateAfter > MOST_DAYS) {
            throw new Wrong(AuditText.NO_DAYS.say(MOST_DAYS));
        }
        if (json && csv) {
            throw new Wrong(AuditText.EITHER_JSON_OR_CSV.say());
        }
        LagReport report = Lags.of(log, lateAfter);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(LedgerJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(report));
        } else if (csv) {
            table(report, out);
        } else {
            print(report, out);
        }
        out.flush();
        return ExitCode.OK;
    }

    private static void table(LagReport report, PrintWriter out) throws IOException {
        var printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord(
                "index",
                "event",
                "aggregate",
                "occurred",
                "effective",
                "recorded",
                "days",
                "effective_days",
                "imported",
                "event_id");
        for (Recording it : report.late()) {
            printer.printRecord(
                    it.index(),
                    it.event(),
                    it.aggregate(),
                    it.occurred(),
                    it.effective(),
                    it.recorded(),
                    it.days(),
                    it.effectiveDays(),
                    it.imported(),
                    it.eventId());
        }
    }

    private static void print(LagReport report, PrintWriter out) {
        long imported = report.late().stream().filter(Recording::imported).count();
        out.println(AuditText.LAGS.say(report.events(), report.late().size(), report.lateAfter(), imported));
        if (report.unreadable() > 0) {
            out.println(AuditText.LAGS_UNREADABLE.say(report.unreadable()));
        }
        out.println();
        out.println(AuditText.LAG_HEAD.say());
        report.kinds()
                .forEach(it -> out.println("%-32s %7d %7d %7d %7d %7d %7d"
                        .formatted(
                                it.event(),
                                it.count(),
                                it.late(),
                                it.median(),
                                it.most(),
                                it.medianEffective(),
                                it.mostEffective())));
        if (!report.late().isEmpty()) {
            out.println();
            out.println(AuditText.LATE_HEAD.say());
        }
        report.late()
                .forEach(it -> out.println("%7d %6d  %s  %s  %-28s %s%s"
                        .formatted(
                                it.index(),
                                it.days(),
                                it.occurred(),
                                it.recorded(),
                                it.event(),
                                it.aggregate(),
                                it.imported() ? AuditText.IMPORTED.say() : "")));
    }
}
