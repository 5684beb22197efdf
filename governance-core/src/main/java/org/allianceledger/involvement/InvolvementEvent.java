package org.allianceledger.involvement;

import java.time.LocalDate;
import java.util.List;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.LedgerEvent;
import org.allianceledger.ledger.Restricted;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to involvement. */
public sealed interface InvolvementEvent extends LedgerEvent {

    AllianceId allianceId();

    InvolvementId involvementId();

    @Revision("1")
    record InvolvementRecorded(
            AllianceId allianceId,
            InvolvementId involvementId,
            String key,
            @Restricted String title,
            LocalDate on,
            Category category,
            @Nullable String other,
            Form how,
            @Restricted @Nullable Integer people,
            List<String> topics,
            String heardBy,
            @Restricted List<Input> inputs,
            @Nullable Long honorarium,
            LocalDate occurred,
            Authority authority)
            implements InvolvementEvent {
        @Override
        public LocalDate effective() {
            return on;
        }
    }

    @Revision("1")
    record InputAdded(
            AllianceId allianceId,
            InvolvementId involvementId,
            InputId inputId,
            @Restricted String text,
            LocalDate occurred,
            Authority authority)
            implements InvolvementEvent {}

    /** Those who were heard are told what came of what they said. */
    @Revision("1")
    record InvolvementAnswered(
            AllianceId allianceId,
            InvolvementId involvementId,
            InputId inputId,
            @Restricted String answer,
            Adoption outcome,
            LocalDate occurred,
            Authority authority)
            implements InvolvementEvent {}
}
