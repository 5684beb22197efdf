package org.allianceledger.meeting;

import java.time.LocalDate;
import org.allianceledger.ledger.Authority;

/** What deciding asks of meetings; answered from the aggregate, never from a view. */
public interface Sittings {

    /** A turn in the treatment of an item that attendance must not change under. */
    enum Turn {
        VOTING_OPENED,
        VOTING_CLOSED,
        DECIDED_WITHOUT_A_VOTE,
        LACKED_QUORUM
    }

    /**
     * The meeting as it stands.
     *
     * @throws org.allianceledger.ledger.Refusal naming the field if there is none, or {@code itemId} if it does not have the item
     */
    Sitting at(MeetingId meeting, ItemId item, String field);

    /**
     * Leaves a trace of the treatment with the meeting, so that an arrival or departure at the same moment comes either
     * before or after it.
     *
     * @param subject identifier of the decision
     */
    void treat(MeetingId meeting, ItemId item, String subject, Turn turn, LocalDate occurred, Authority authority);
}
