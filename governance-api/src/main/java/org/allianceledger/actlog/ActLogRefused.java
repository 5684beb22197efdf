package org.allianceledger.actlog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An act log that cannot be imported. Nothing of it was; every fault is named with its line. */
public final class ActLogRefused extends RuntimeException {

    private final transient List<LineFault> faults;

    /**
     * One thing wrong with a line.
     *
     * @param line counted from 1
     * @param field the field it is about, in dotted form; null if it is about the line as a whole
     */
    public record LineFault(long line, @Nullable String field, String detail) {}

    ActLogRefused(List<LineFault> faults) {
        super("The act log has %d faults; the first in line %d: %s"
                .formatted(
                        faults.size(),
                        faults.getFirst().line(),
                        faults.getFirst().detail()));
        this.faults = List.copyOf(faults);
    }

    public List<LineFault> faults() {
        return faults;
    }
}
