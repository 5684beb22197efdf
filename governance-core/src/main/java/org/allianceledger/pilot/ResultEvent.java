package org.allianceledger.pilot;

import java.time.LocalDate;
import java.util.List;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.commitment.CommitmentId;
import org.allianceledger.commitment.Document;
import org.allianceledger.commitment.EvidenceId;
import org.allianceledger.decision.DecisionId;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.LedgerEvent;
import org.allianceledger.ledger.Restricted;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What has been said to have come of joint work. */
public sealed interface ResultEvent extends LedgerEvent {

    AllianceId allianceId();

    List<CommitmentId> commitmentIds();

    List<PilotId> pilotIds();

    List<DecisionId> decisionIds();

    /** Dated visible progress. */
    @Revision("1")
    record SmallWinRecorded(
            AllianceId allianceId,
            WinId winId,
            String key,
            @Restricted String title,
            LocalDate on,
            @Restricted String whatChanged,
            String forWhom,
            @Restricted @Nullable Long count,
            int maskBelow,
            List<PilotId> pilotIds,
            List<CommitmentId> commitmentIds,
            List<DecisionId> decisionIds,
            LocalDate occurred,
            Authority authority)
            implements ResultEvent {
        @Override
        public LocalDate effective() {
            return on;
        }
    }

    /** A result, traced to what led to it and to what shows it. */
    @Revision("1")
    record ResultLinked(
            AllianceId allianceId,
            ResultId resultId,
            @Restricted String text,
            LocalDate on,
            List<CommitmentId> commitmentIds,
            List<PilotId> pilotIds,
            List<DecisionId> decisionIds,
            List<Document> documents,
            List<EvidenceId> evidenceIds,
            List<String> indicatorIds,
            List<String> measurementIds,
            LocalDate occurred,
            Authority authority)
            implements ResultEvent {
        @Override
        public LocalDate effective() {
            return on;
        }
    }
}
