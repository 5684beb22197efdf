package org.allianceledger.communication;

import java.time.LocalDate;
import java.util.List;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyId;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.LedgerEvent;
import org.allianceledger.ledger.Restricted;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What has gone up and come down. That an answer is late leaves no event: the clock says it. */
public sealed interface EscalationEvent extends LedgerEvent {

    AllianceId allianceId();

    EscalationId escalationId();

    @Revision("1")
    record IssueEscalated(
            AllianceId allianceId,
            EscalationId escalationId,
            String key,
            BodyId fromBody,
            @Nullable BodyId toBody,
            @Nullable String external,
            GovernmentLevel level,
            @Restricted String subject,
            @Restricted String reason,
            List<String> about,
            LocalDate answerBy,
            LocalDate occurred,
            Authority authority)
            implements EscalationEvent {}

    /** What is recommended to whoever can change it. */
    @Revision("1")
    record PolicyMessageAdopted(
            AllianceId allianceId,
            EscalationId escalationId,
            @Restricted String text,
            String recipient,
            LocalDate occurred,
            Authority authority)
            implements EscalationEvent {}

    @Revision("1")
    record ReplyRecorded(
            AllianceId allianceId,
            EscalationId escalationId,
            String sender,
            @Restricted String text,
            LocalDate on,
            LocalDate occurred,
            Authority authority)
            implements EscalationEvent {
        @Override
        public LocalDate effective() {
            return on;
        }
    }

    /** The matter is left to a body that is nearer to it. */
    @Revision("1")
    record DelegatedBack(
            AllianceId allianceId,
            EscalationId escalationId,
            BodyId bodyId,
            @Restricted String reason,
            LocalDate occurred,
            Authority authority)
            implements EscalationEvent {}
}
