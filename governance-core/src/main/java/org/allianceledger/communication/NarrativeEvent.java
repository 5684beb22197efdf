package org.allianceledger.communication;

import java.time.LocalDate;
import java.util.List;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.LedgerEvent;
import org.allianceledger.person.PersonId;
import org.axonframework.serialization.Revision;

/** What an alliance has told about itself. */
public sealed interface NarrativeEvent extends LedgerEvent {

    AllianceId allianceId();

    VersionId versionId();

    @Revision("1")
    record NarrativeDrafted(
            AllianceId allianceId,
            VersionId versionId,
            String key,
            String problem,
            List<String> keyMessages,
            LocalDate occurred,
            Authority authority)
            implements NarrativeEvent {}

    /** The version is the one told from a day on, until the next. */
    @Revision("1")
    record NarrativeAdopted(
            AllianceId allianceId,
            VersionId versionId,
            LocalDate from,
            String reason,
            LocalDate occurred,
            Authority authority)
            implements NarrativeEvent {
        @Override
        public LocalDate effective() {
            return from;
        }
    }

    /** Somebody has spoken in public for the alliance. */
    @Revision("1")
    record StatementIssued(
            AllianceId allianceId,
            StatementId statementId,
            VersionId versionId,
            PersonId personId,
            String channel,
            String text,
            LocalDate on,
            LocalDate occurred,
            Authority authority)
            implements NarrativeEvent {
        @Override
        public LocalDate effective() {
            return on;
        }
    }
}
