package org.allianceledger.alliance;

import java.time.LocalDate;
import org.allianceledger.ledger.Authority;

/** What later capabilities may ask of an alliance while they decide; answered from its aggregate, never from a view. */
public interface Alliances {

    /**
     * Checks that the alliance is in the ledger.
     *
     * @throws org.allianceledger.ledger.Refusal if it is not
     */
    void requireAlliance(AllianceId alliance);

    /**
     * The partner, which must belong to the alliance on the day.
     *
     * @throws org.allianceledger.ledger.Refusal naming the field if it does not
     */
    PartnerOnDay requirePartner(AllianceId alliance, PartnerId partner, LocalDate day, String field);

    /**
     * Tells the alliance that a rule set has been adopted; only the first one constitutes it.
     *
     * @param from first day on which the rule set governs
     * @param authority what adopting it rests on
     */
    void constitute(AllianceId alliance, LocalDate from, LocalDate occurred, Authority authority);

    /** True once the alliance has adopted its first rule set: from then on it decides, and founding is over. */
    boolean isConstituted(AllianceId alliance);
}
