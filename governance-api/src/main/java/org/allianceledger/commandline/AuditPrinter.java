package org.allianceledger.commandline;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.allianceledger.audit.AuditReport;
import org.allianceledger.audit.Leadership;
import org.allianceledger.audit.Reperformed;
import org.allianceledger.audit.TimeReport;
import org.allianceledger.ledger.Discrepancy;
import org.allianceledger.ledger.Kroner;
import org.allianceledger.ledger.Worded;
import org.allianceledger.ledger.proof.verify.Finding;

/** Writes what an audit has shown so that it can be read. */
final class AuditPrinter {

    private static final Set<String> OF_SEQUENCE = Set.of("entry", "event", "sequence");

    private final PrintWriter out;

    AuditPrinter(PrintWriter out) {
        this.out = out;
    }

    void print(AuditReport report, boolean ownKeys) {
        AuditReport.Head head = report.head();
        if (head == null) {
            out.println(AuditText.BAD.say() + AuditText.NO_HEAD.say());
        } else {
            out.println(AuditText.LOG.say(head.origin(), head.size(), head.root()));
            proofs(report, head, ownKeys);
        }
        report.findings().forEach(this::finding);
        TimeReport times = report.times();
        if (times != null) {
            new TimePrinter(out).print(times);
        }
        Reperformed again = report.reperformed();
        if (again != null) {
            reperformed(again);
        }
        long faults = report.findings().size()
                + (times == null ? 0 : times.outside().size())
                + (again == null ? 0 : again.discrepancies().size());
        out.println();
        out.println(report.holds() ? AuditText.CONCLUSION_GOOD.say() : AuditText.CONCLUSION_BAD.say(faults));
    }

    private void proofs(AuditReport report, AuditReport.Head head, boolean ownKeys) {
        head.signedBy().forEach(key -> line(true, AuditText.SIGNED.say(key)));
        boolean holds = report.findings().isEmpty();
        line(
                holds,
                report.isPart()
                        ? AuditText.PART.say(report.entries())
                        : AuditText.ENTRIES.say(report.entries(), report.tiles()));
        report.extended().forEach(size -> line(true, AuditText.EXTENDS.say(size)));
        head.cosigned().forEach(it -> line(true, AuditText.WITNESSED.say(it.witness(), it.time())));
        if (head.cosigned().isEmpty() && report.extended().isEmpty()) {
            out.println(AuditText.NO_WITNESS.say());
        }
        if (ownKeys) {
            out.println(AuditText.OWN_KEYS.say());
        }
    }

    private void reperformed(Reperformed again) {
        Predicate<Discrepancy> ofSequence = it -> OF_SEQUENCE.contains(it.check());
        check(
                again,
                ofSequence,
                AuditText.SEQUENCE.say(again.aggregates(), again.eventTypes().size()));
        check(again, it -> it.check().equals("outcome"), AuditText.OUTCOMES.say(again.outcomes()));
        check(
                again,
                it -> it.check().equals("mandate"),
                AuditText.MANDATES.say(again.mandates().size()));
        check(
                again,
                it -> it.check().equals("commitment"),
                AuditText.COMMITMENTS.say(again.commitments().values().stream()
                        .mapToLong(it -> it)
                        .sum()));
        out.println();
        out.println(AuditText.ON_DAY.say(again.lastDay()));
        var seats = again.seats();
        out.println(AuditText.SEATS.say(seats.bodies(), seats.filled(), seats.all()));
        for (Leadership.Body body : again.bodies()) {
            out.println(AuditText.BODY.say(
                    body.name(), body.alliance(), body.filled(), body.seats().size()));
        }
        again.mandates()
                .forEach(it -> out.println(AuditText.BALANCE.say(
                        it.key(),
                        it.standing().name().toLowerCase(java.util.Locale.ROOT),
                        word(new Kroner(it.used())),
                        word(new Kroner(it.cap())),
                        word(new Kroner(it.remaining())))));
        again.commitments()
                .forEach((status, count) ->
                        out.println(AuditText.STANDING.say(count, word(status).toLowerCase(java.util.Locale.ROOT))));
    }

    private void check(Reperformed again, Predicate<Discrepancy> what, String sentence) {
        List<Discrepancy> wrong = again.discrepancies().stream().filter(what).toList();
        line(wrong.isEmpty(), sentence);
        wrong.forEach(it -> out.println(
                AuditText.FINDING.say(it.index(), it.subject().isEmpty() ? it.check() : it.subject(), word(it))));
    }

    private void finding(Finding it) {
        String place = it.first() < 0 ? "-" : it.first() == it.last() ? "" + it.first() : it.first() + "-" + it.last();
        String sentence = ConsoleText.either(FlawWords.danish(it.flaw()), it.sentence());
        out.println(AuditText.FINDING.say(place, it.path(), it.flaw() + ": " + sentence));
    }

    private void line(boolean holds, String sentence) {
        out.println((holds ? AuditText.GOOD : AuditText.BAD).say() + sentence);
    }

    private static String word(Worded worded) {
        return ConsoleText.either(worded.danish(), worded.english());
    }
}
