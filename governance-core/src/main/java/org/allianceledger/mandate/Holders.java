package org.allianceledger.mandate;

import static org.allianceledger.mandate.MandateReason.OTHER_ALLIANCE;
import static org.allianceledger.mandate.MandateReason.PERSON_NEEDED;

import java.time.LocalDate;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.Bodies;
import org.allianceledger.body.BodyId;
import org.allianceledger.body.BodyOnDay;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.person.People;
import org.allianceledger.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out whether whoever acts is the one a mandate was given to. */
@Component
public class Holders {

    private final Bodies bodies;
    private final People people;

    Holders(Bodies bodies, People people) {
        this.bodies = bodies;
        this.people = people;
    }

    /** True if the person, or without one the body itself, has what the holder has on the day. */
    public boolean serves(Holder holder, @Nullable PersonId person, LocalDate day) {
        BodyId body = holder.bodyId();
        return holder.isServedBy(person, body == null ? null : onDay(body, day));
    }

    /**
     * Checks that it is said who acts for the mandate, and that they are known.
     *
     * @throws Refusal if not
     */
    void requireActor(MandateState mandate, @Nullable PersonId person) {
        boolean said = person != null || mandate.terms().holder().kind() == Holder.Kind.BODY;
        Refusal.unless(said, PERSON_NEEDED, "personId");
        if (person != null) {
            people.requirePerson(mandate.alliance(), person, "personId");
        }
    }

    /**
     * Checks that the holder can be found in the alliance on the day.
     *
     * @throws Refusal if not
     */
    void requireHolder(AllianceId alliance, Holder holder, LocalDate day) {
        BodyId body = holder.bodyId();
        if (body != null) {
            requireBody(alliance, body, day, "holder.bodyId");
        }
        PersonId person = holder.personId();
        if (person != null) {
            people.requirePerson(alliance, person, "holder.personId");
        }
    }

    void requireBody(AllianceId alliance, BodyId body, LocalDate day, String field) {
        BodyOnDay found = bodies.onDay(body, day, field);
        Refusal.unless(found.alliance().equals(alliance), OTHER_ALLIANCE, field, found.name());
    }

    private @Nullable BodyOnDay onDay(BodyId body, LocalDate day) {
        try {
            return bodies.onDay(body, day, "holder.bodyId");
        } catch (Refusal notThen) {
            return null;
        }
    }
}
