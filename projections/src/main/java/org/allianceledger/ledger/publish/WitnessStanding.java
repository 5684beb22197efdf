package org.allianceledger.ledger.publish;

import java.util.Locale;
import org.allianceledger.ledger.proof.Policy;
import org.allianceledger.ledger.witness.Missing;
import org.jspecify.annotations.Nullable;

/**
 * How a witness does.
 *
 * @param name name of its key
 * @param size size of the tree it cosigned last, null before this node has heard from it
 * @param reason why it did not cosign the last time, such as {@code unreachable}; null if it did
 * @param sentence what happened then
 */
public record WitnessStanding(
        String name,
        @Nullable Long size,
        @Nullable String reason,
        @Nullable String sentence) {

    static WitnessStanding of(Policy.Witness witness, @Nullable Long size, @Nullable Missing missing) {
        return new WitnessStanding(
                witness.key().name(),
                size,
                missing == null ? null : missing.reason().name().toLowerCase(Locale.ROOT),
                missing == null ? null : missing.sentence());
    }
}
