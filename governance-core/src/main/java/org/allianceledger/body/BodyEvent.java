package org.allianceledger.body;

import java.time.LocalDate;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.LedgerEvent;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to a body as a whole. */
public sealed interface BodyEvent extends LedgerEvent {

    AllianceId allianceId();

    BodyId bodyId();

    @Revision("1")
    record BodyEstablished(
            AllianceId allianceId,
            BodyId bodyId,
            @Nullable String key,
            String name,
            String kind,
            @Nullable String localLabel,
            @Nullable TermsOfReference termsOfReference,
            @Nullable Competence competence,
            @Nullable BodyId parent,
            LocalDate from,
            LocalDate occurred,
            Authority authority)
            implements BodyEvent {
        @Override
        public LocalDate effective() {
            return from;
        }
    }

    @Revision("1")
    record CompetenceChanged(
            AllianceId allianceId,
            BodyId bodyId,
            Competence competence,
            LocalDate from,
            LocalDate occurred,
            Authority authority)
            implements BodyEvent {
        @Override
        public LocalDate effective() {
            return from;
        }
    }

    @Revision("1")
    record BodyDissolved(
            AllianceId allianceId, BodyId bodyId, LocalDate lastDay, LocalDate occurred, Authority authority)
            implements BodyEvent {
        @Override
        public LocalDate effective() {
            return lastDay;
        }
    }
}
