package org.allianceledger.body;

import static org.allianceledger.body.BodyReason.BODY_DISSOLVED;
import static org.allianceledger.body.BodyReason.NOT_A_BODY_THEN;
import static org.allianceledger.ledger.LedgerCalendar.occurred;

import java.time.LocalDate;
import org.allianceledger.body.BodyCommand.ChangeCompetence;
import org.allianceledger.body.BodyCommand.DissolveBody;
import org.allianceledger.body.BodyCommand.EstablishBody;
import org.allianceledger.body.BodyEvent.BodyDissolved;
import org.allianceledger.body.BodyEvent.BodyEstablished;
import org.allianceledger.body.BodyEvent.CompetenceChanged;
import org.allianceledger.ledger.Refusal;

/** The rules of a body as a whole, as plain functions. */
final class BodyDecisions {

    private BodyDecisions() {}

    static BodyEstablished establish(EstablishBody it, LocalDate today) {
        return new BodyEstablished(
                it.allianceId(),
                it.bodyId(),
                it.key(),
                it.name(),
                it.kind(),
                it.localLabel(),
                it.termsOfReference(),
                it.competence(),
                it.parent(),
                it.from(),
                occurred(it, it.from(), today),
                it.authority());
    }

    static CompetenceChanged change(BodyState body, ChangeCompetence it, LocalDate today) {
        Refusal.unless(body.period().contains(it.from()), NOT_A_BODY_THEN, "from", body.name(), it.from());
        return new CompetenceChanged(
                body.alliance(),
                it.bodyId(),
                it.competence(),
                it.from(),
                occurred(it, it.from(), today),
                it.authority());
    }

    static BodyDissolved dissolve(BodyState body, DissolveBody it, LocalDate today) {
        Refusal.unless(
                body.period().isOpen(), BODY_DISSOLVED, "bodyId", body.period().until());
        Refusal.unless(body.period().contains(it.lastDay()), NOT_A_BODY_THEN, "lastDay", body.name(), it.lastDay());
        return new BodyDissolved(
                body.alliance(), it.bodyId(), it.lastDay(), occurred(it, it.lastDay(), today), it.authority());
    }
}
