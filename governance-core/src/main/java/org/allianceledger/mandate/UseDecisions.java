package org.allianceledger.mandate;

import static org.allianceledger.ledger.LedgerCalendar.occurred;
import static org.allianceledger.mandate.MandateReason.DISPOSITION_EXISTS;
import static org.allianceledger.mandate.MandateReason.NOT_DONE_YET;

import java.time.LocalDate;
import org.allianceledger.ledger.RecordedRefusal;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.mandate.MandateCommand.RecordDisposition;
import org.allianceledger.mandate.MandateEvent.DispositionRecorded;
import org.allianceledger.mandate.MandateEvent.DispositionRefused;
import org.allianceledger.mandate.MandateEvent.MandateDrawn;

/** What a use of a mandate leaves behind: on the mandate, on all above it, or as a refusal that is kept. */
final class UseDecisions {

    private UseDecisions() {}

    /** The day it was done, once it is certain that it can have been. */
    static LocalDate done(MandateState state, RecordDisposition it, LocalDate today) {
        Refusal.unless(!it.day().isAfter(today), NOT_DONE_YET, "day", it.day(), today);
        boolean isNew = !state.uses().containsKey(it.dispositionId());
        Refusal.unless(isNew, DISPOSITION_EXISTS, "dispositionId", it.dispositionId());
        return occurred(it, it.day(), today);
    }

    static DispositionRecorded recorded(MandateState state, RecordDisposition it, LocalDate done) {
        return new DispositionRecorded(
                state.alliance(),
                state.id(),
                it.dispositionId(),
                it.personId(),
                it.amount(),
                it.purpose(),
                it.text(),
                it.beneficiary(),
                it.day(),
                done,
                it.authority());
    }

    static MandateDrawn drawn(MandateState above, RecordDisposition it, LocalDate done) {
        return new MandateDrawn(
                above.alliance(),
                above.id(),
                it.dispositionId(),
                it.mandateId(),
                it.amount(),
                it.purpose(),
                it.text(),
                it.beneficiary(),
                it.day(),
                done,
                it.authority());
    }

    static DispositionRefused refused(
            MandateState state, RecordDisposition it, RecordedRefusal refusal, LocalDate done) {
        return new DispositionRefused(
                state.alliance(),
                state.id(),
                it.dispositionId(),
                it.personId(),
                it.amount(),
                it.purpose(),
                it.text(),
                it.beneficiary(),
                it.day(),
                refusal.reason(),
                refusal.danish(),
                refusal.english(),
                done,
                it.authority());
    }
}
