package org.allianceledger.popolo;

import java.util.List;

/**
 * What a file says should stand in the ledger, whatever stands there already.
 *
 * @param bodies each after the body it stands under
 * @param faults the file's own and those that only show once its dates are put together; with any, nothing may be done
 */
public record PopoloPlan(
        List<PopoloPerson> persons,
        List<PlannedPartner> partners,
        List<PlannedBody> bodies,
        List<Fault> faults,
        List<Notice> notices) {

    public static PopoloPlan of(PopoloFile file) {
        return new PopoloPlanning(file).plan();
    }
}
