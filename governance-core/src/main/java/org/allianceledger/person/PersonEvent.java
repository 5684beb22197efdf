package org.allianceledger.person;

import java.time.LocalDate;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.LedgerEvent;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to a person's entry. Holds nothing that says who the person is (RULES §11). */
public sealed interface PersonEvent extends LedgerEvent {

    AllianceId allianceId();

    PersonId personId();

    @Revision("1")
    record PersonRegistered(
            AllianceId allianceId,
            PersonId personId,
            String alias,
            Display display,
            LocalDate occurred,
            Authority authority)
            implements PersonEvent {}

    @Revision("1")
    record PersonRectified(AllianceId allianceId, PersonId personId, LocalDate occurred, Authority authority)
            implements PersonEvent {}

    @Revision("1")
    record DisplayChosen(
            AllianceId allianceId, PersonId personId, Display display, LocalDate occurred, Authority authority)
            implements PersonEvent {}

    @Revision("1")
    record PersonErased(
            AllianceId allianceId,
            PersonId personId,
            @Nullable LocalDate requestedOn,
            LocalDate occurred,
            Authority authority)
            implements PersonEvent {}
}
