package org.allianceledger.body;

import java.time.LocalDate;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.LedgerEvent;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The trace that establishing and dissolving leave in an alliance's directory of bodies, so that two acts that compete
 * for a key or a parent collide.
 */
public sealed interface DirectoryEvent extends LedgerEvent {

    AllianceId allianceId();

    BodyId bodyId();

    @Revision("1")
    record BodyListed(
            AllianceId allianceId,
            BodyId bodyId,
            @Nullable String key,
            @Nullable BodyId parent,
            LocalDate from,
            LocalDate occurred,
            Authority authority)
            implements DirectoryEvent {
        @Override
        public LocalDate effective() {
            return from;
        }
    }

    @Revision("1")
    record BodyDelisted(
            AllianceId allianceId, BodyId bodyId, LocalDate lastDay, LocalDate occurred, Authority authority)
            implements DirectoryEvent {
        @Override
        public LocalDate effective() {
            return lastDay;
        }
    }
}
