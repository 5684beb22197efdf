package org.allianceledger.popolo.intake;

import java.util.List;
import org.allianceledger.popolo.Fault;

/** A file that cannot be imported. Nothing of it was; every fault is named with its place in the file. */
public final class ImportRefused extends RuntimeException {

    private final transient List<Fault> faults;

    ImportRefused(List<Fault> faults) {
        super("The file has %d faults; the first at %s: %s"
                .formatted(
                        faults.size(),
                        faults.getFirst().pointer(),
                        faults.getFirst().english()));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
