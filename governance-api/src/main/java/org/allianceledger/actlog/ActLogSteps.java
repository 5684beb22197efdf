package org.allianceledger.actlog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.allianceledger.actlog.ActLogRefused.LineFault;
import org.allianceledger.actlog.Lines.Line;
import org.allianceledger.alliance.AllianceCommand.RegisterAlliance;
import org.allianceledger.http.InvalidAct;
import org.allianceledger.ledger.store.Acts.Step;
import org.jspecify.annotations.Nullable;

/**
 * The acts of a file as they come by. From the first fault on none comes any more, but all lines are read, so that
 * every fault is known when it ends in {@link ActLogRefused}.
 */
final class ActLogSteps implements Iterator<Step> {

    private final Lines lines;
    private final ActLogReader reader;
    private final List<LineFault> faults = new ArrayList<>();
    private final SortedMap<String, Integer> kinds = new TreeMap<>();
    private @Nullable Instant latestInLedger;
    private @Nullable Instant latest;
    private @Nullable Step next;

    /** @param latestInLedger when the ledger's latest event was recorded; null if it has none */
    ActLogSteps(InputStream file, ActLogReader reader, @Nullable Instant latestInLedger) {
        this.lines = new Lines(file);
        this.reader = reader;
        this.latestInLedger = latestInLedger;
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            Line line = nextLine();
            if (line == null) {
                if (!faults.isEmpty()) {
                    throw new ActLogRefused(faults);
                }
                return false;
            }
            Step read = line.isBlank() ? null : read(line);
            next = faults.isEmpty() ? read : null;
        }
        return true;
    }

    @Override
    public Step next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Step step = java.util.Objects.requireNonNull(next);
        next = null;
        kinds.merge(step.act().getClass().getSimpleName(), 1, Integer::sum);
        return step;
    }

    /** The act that came by last cannot be recorded: the refusal of it, and of all that is wrong in the lines after. */
    ActLogRefused refused(@Nullable String field, String detail) {
        faults.add(new LineFault(lines.number(), field, detail));
        next = null;
        for (Line line = nextLine(); line != null; line = nextLine()) {
            if (!line.isBlank()) {
                read(line);
            }
        }
        return new ActLogRefused(faults);
    }

    SortedMap<String, Integer> kinds() {
        return kinds;
    }

    long bytes() {
        return lines.bytes();
    }

    private @Nullable Line nextLine() {
        try {
            return lines.next();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private @Nullable Step read(Line line) {
        if (line.isTooLong()) {
            faults.add(new LineFault(lines.number(), null, reader.say("line.too-long", Lines.LONGEST / 1024 / 1024)));
            return null;
        }
        try {
            Step step = reader.read(line.content());
            inTime(step);
            return step;
        } catch (InvalidAct invalid) {
            invalid.faults().forEach(it -> faults.add(new LineFault(lines.number(), it.field(), it.detail())));
            return null;
        }
    }

    // An alliance that the ledger does not know yet can bring its own past; nobody else's past is added to.
    private void inTime(Step step) {
        Instant at = step.at();
        if (latest == null && step.act() instanceof RegisterAlliance) {
            latestInLedger = null;
        }
        if (at == null) {
            latest = Instant.MAX;
            return;
        }
        if (latest != null && at.isBefore(latest)) {
            String before = latest.equals(Instant.MAX) ? reader.say("line.now") : latest.toString();
            throw InvalidAct.in("recorded", reader.say("line.backwards", at, before));
        }
        latest = at;
        if (latestInLedger != null && at.isBefore(latestInLedger)) {
            throw InvalidAct.in("recorded", reader.say("line.before-ledger", at, latestInLedger));
        }
    }
}
