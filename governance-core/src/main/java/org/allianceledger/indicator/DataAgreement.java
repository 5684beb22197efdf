package org.allianceledger.indicator;

import java.time.LocalDate;
import java.util.List;
import org.allianceledger.indicator.MethodEvent.DataSharingAgreed;
import org.allianceledger.ledger.Period;
import org.jspecify.annotations.Nullable;

/**
 * An agreement about sharing the data behind an indicator.
 *
 * @param reference where it is found
 * @param signedOn null as long as it is unsigned
 */
public record DataAgreement(
        AgreementId id,
        List<String> parties,
        String reference,
        Period days,
        @Nullable LocalDate signedOn) {

    static DataAgreement of(DataSharingAgreed it) {
        return new DataAgreement(
                it.agreementId(),
                List.copyOf(it.parties()),
                it.reference(),
                Period.of(it.from(), it.until()),
                it.signedOn());
    }

    DataAgreement signed(LocalDate day, String where) {
        return new DataAgreement(id, parties, where, days, day);
    }
}
