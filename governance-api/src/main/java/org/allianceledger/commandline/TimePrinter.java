package org.allianceledger.commandline;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.time.Instant;
import org.allianceledger.audit.TimeReport;

/** Writes whether events were recorded when they say. */
final class TimePrinter {

    private static final int MOST_RANGES = 20;

    private final PrintWriter out;

    TimePrinter(PrintWriter out) {
        this.out = out;
    }

    void print(TimeReport times) {
        if (times.checkpoints() == 0) {
            out.println(AuditText.NO_BOUNDS.say());
        } else {
            String mark = (times.outside().isEmpty() ? AuditText.GOOD : AuditText.BAD).say();
            out.println(mark
                    + AuditText.BOUNDS.say(
                            times.notBefore() + times.notAfter() - times.between(),
                            times.events(),
                            times.notBefore(),
                            times.notAfter(),
                            times.checkpoints(),
                            times.lagSeconds(),
                            times.skewSeconds()));
            times.outside().forEach(this::outside);
        }
        if (!times.told().isEmpty()) {
            out.println(AuditText.TOLD_TIME.say(times.toldEvents(), places(times)));
        }
    }

    private void outside(TimeReport.Outside it) {
        TimeReport.Bound bound = it.earliest();
        boolean early = bound != null && Instant.parse(it.recorded()).isBefore(bound.time());
        if (bound != null && early) {
            said(it, AuditText.TOO_EARLY, bound);
        }
        TimeReport.Bound latest = it.latest();
        if (latest != null && !early) {
            said(it, AuditText.TOO_LATE, latest);
        }
    }

    private void said(TimeReport.Outside it, AuditText text, TimeReport.Bound bound) {
        String sentence = text.say(it.eventType(), it.recorded(), bound.time(), bound.size());
        out.println(AuditText.FINDING.say(it.index(), it.aggregate(), sentence + " (" + it.event() + ")"));
    }

    private static String places(TimeReport times) {
        String shown = times.told().stream()
                .limit(MOST_RANGES)
                .map(it -> it.first() == it.last() ? "" + it.first() : it.first() + "-" + it.last())
                .collect(joining(", "));
        return times.told().size() > MOST_RANGES ? shown + ", …" : shown;
    }
}
