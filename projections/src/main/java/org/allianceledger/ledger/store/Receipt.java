package org.allianceledger.ledger.store;

import java.util.List;
import org.allianceledger.ledger.RecordedRefusal;
import org.jspecify.annotations.Nullable;

/**
 * What one gets for an act: proof that it is stored, and where.
 *
 * @param id what the act created or changed
 * @param events identifiers of the events it left
 * @param position place of its last event in the log, counted from 0; null if it was not known in time
 * @param refusal set if what is stored is that the act was refused
 */
public record Receipt(
        String id,
        List<String> events,
        @Nullable Long position,
        @Nullable RecordedRefusal refusal) {

    /** The receipt of an act that was allowed. */
    public Receipt(String id, List<String> events, @Nullable Long position) {
        this(id, events, position, null);
    }

    /** The receipt of what a command handler answered. */
    static Receipt of(@Nullable Object answer, List<String> events) {
        return answer instanceof RecordedRefusal refusal
                ? new Receipt(refusal.id(), events, null, refusal)
                : new Receipt(String.valueOf(answer), events, null);
    }

    Receipt at(@Nullable Long place) {
        return new Receipt(id, events, place, refusal);
    }
}
