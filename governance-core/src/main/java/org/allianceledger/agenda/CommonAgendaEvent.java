package org.allianceledger.agenda;

import java.time.LocalDate;
import java.util.List;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.LedgerEvent;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to a common agenda. That a version ended is read off the adoption of the next. */
public sealed interface CommonAgendaEvent extends LedgerEvent {

    AllianceId allianceId();

    AgendaId agendaId();

    VersionId versionId();

    /** A version has been put into words. */
    @Revision("1")
    record CommonAgendaProposed(
            AllianceId allianceId,
            AgendaId agendaId,
            VersionId versionId,
            String key,
            String vision,
            String problem,
            String direction,
            List<Goal> goals,
            LocalDate occurred,
            Authority authority)
            implements CommonAgendaEvent {}

    /**
     * A version is in force from a day on.
     *
     * @param supersedes the version that ends the day before; null for the first
     */
    @Revision("1")
    record CommonAgendaAdopted(
            AllianceId allianceId,
            AgendaId agendaId,
            VersionId versionId,
            LocalDate from,
            @Nullable VersionId supersedes,
            LocalDate occurred,
            Authority authority)
            implements CommonAgendaEvent {
        @Override
        public LocalDate effective() {
            return from;
        }
    }
}
