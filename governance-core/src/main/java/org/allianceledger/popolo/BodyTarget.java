package org.allianceledger.popolo;

import java.time.LocalDate;
import java.util.List;
import org.allianceledger.body.BodyId;
import org.allianceledger.ledger.Period;
import org.jspecify.annotations.Nullable;

/**
 * The ledger's body for a planned one.
 *
 * @param life as it will be once the acts are done
 * @param seats those it holds already
 * @param dissolving its last day, if the acts are to dissolve it
 */
record BodyTarget(
        BodyId id,
        Period life,
        List<Held.Seat> seats,
        @Nullable LocalDate dissolving) {

    /** True when the body was dissolved before the import, so that nothing will cut off what is added to it. */
    boolean isClosed() {
        return dissolving == null && !life.isOpen();
    }
}
