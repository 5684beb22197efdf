package org.allianceledger.commitment;

import static org.allianceledger.commitment.CommitmentReason.NOBODY_IN_PARTICULAR;
import static org.allianceledger.commitment.CommitmentReason.OTHER_ALLIANCE;

import java.time.LocalDate;
import java.util.Optional;
import org.allianceledger.agreement.Representatives;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.alliance.Alliances;
import org.allianceledger.alliance.PartnerId;
import org.allianceledger.alliance.PartnerOnDay;
import org.allianceledger.body.Bodies;
import org.allianceledger.body.BodyId;
import org.allianceledger.body.BodyOnDay;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.person.People;
import org.allianceledger.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds whoever owes, is owed or assesses, and refuses strangers. */
@Component
class Parties {

    private final Alliances alliances;
    private final Bodies bodies;
    private final People people;
    private final Representatives representatives;

    Parties(Alliances alliances, Bodies bodies, People people, Representatives representatives) {
        this.alliances = alliances;
        this.bodies = bodies;
        this.people = people;
        this.representatives = representatives;
    }

    /**
     * Checks that whoever speaks is registered; nobody need be named.
     *
     * @throws Refusal naming the field if they are not
     */
    void requirePerson(AllianceId alliance, @Nullable PersonId person, String field) {
        if (person != null) {
            people.requirePerson(alliance, person, field);
        }
    }

    /**
     * The partner or body of the alliance.
     *
     * @throws Refusal naming the field if it is neither on the day
     */
    Party require(AllianceId alliance, PartyId id, LocalDate day, String field) {
        if (id.isPartner()) {
            PartnerOnDay partner = alliances.requirePartner(alliance, new PartnerId(id.value()), day, field);
            String kind = partner.kind();
            return new Party(id, partner.name(), kind == null ? "" : kind);
        }
        Refusal.unless(id.isBody(), NOBODY_IN_PARTICULAR, field);
        BodyOnDay body = bodies.onDay(new BodyId(id.value()), day, field);
        Refusal.unless(body.alliance().equals(alliance), OTHER_ALLIANCE, field, body.name());
        return new Party(id, body.name(), body.kind());
    }

    /** Why the person can no longer bind the giver on the day, an election having passed; empty if they can. */
    Optional<Refusal> unappointed(Party giver, @Nullable PersonId person, LocalDate day) {
        return person == null || !giver.id().isPartner()
                ? Optional.empty()
                : representatives.unappointed(new PartnerId(giver.id().value()), person, day, "representative");
    }

    /** The giver of a commitment, who may have left meanwhile. */
    Party known(PartyId giver, LocalDate day) {
        if (giver.isBody()) {
            BodyOnDay body = bodies.onDay(new BodyId(giver.value()), day, "commitmentId");
            return new Party(giver, body.name(), body.kind());
        }
        return new Party(giver, giver.value(), "");
    }

    /**
     * Checks that the receiver is a partner or body of the alliance, or the alliance itself.
     *
     * @throws Refusal if it is not
     */
    void requireReceiver(AllianceId alliance, PartyId receiver, LocalDate day) {
        if (receiver.isPartner() || receiver.isBody()) {
            require(alliance, receiver, day, "promise.receiver");
        } else {
            Refusal.unless(receiver.value().equals(alliance.value()), OTHER_ALLIANCE, "promise.receiver", receiver);
        }
    }
}
