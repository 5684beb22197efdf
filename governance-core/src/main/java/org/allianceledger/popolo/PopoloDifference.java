package org.allianceledger.popolo;

import java.util.List;
import java.util.stream.Stream;
import org.allianceledger.alliance.AllianceCommand.AdmitPartner;
import org.allianceledger.body.BodyCommand.EstablishBody;
import org.allianceledger.body.BodyId;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Authority;
import org.allianceledger.person.PersonCommand.RegisterPerson;

/**
 * What is in a plan and not yet in the ledger, as acts in an order in which they can be done.
 *
 * @param bodies each after the body it stands under
 * @param inBodies what is to be done in each body, each after the bodies under it, so that it can be dissolved
 * @param faults the plan's, and what cannot be told of this alliance; with any, nothing may be done
 * @param notices the plan's, and where the ledger says something else that no addition can mend
 */
public record PopoloDifference(
        List<RegisterPerson> persons,
        List<AdmitPartner> partners,
        List<EstablishBody> bodies,
        List<InBody> inBodies,
        List<Fault> faults,
        List<Notice> notices) {

    /** The acts in one body: seats and terms, and at the end its dissolution if it is dissolved. */
    public record InBody(BodyId body, String key, List<Act> acts) {}

    /** Compares a plan with the ledger; with faults there are no acts. */
    public static PopoloDifference between(PopoloPlan plan, Held held, Authority authority, PopoloIds ids) {
        if (!plan.faults().isEmpty()) {
            return refused(plan.faults(), plan.notices());
        }
        PopoloDifference difference = new PopoloComparison(plan, held, authority, ids).difference();
        return difference.faults().isEmpty() ? difference : refused(difference.faults(), difference.notices());
    }

    /** Every act in order; empty when the ledger holds all of it already. */
    public List<Act> acts() {
        return Stream.of(
                        persons,
                        partners,
                        bodies,
                        inBodies.stream()
                                .map(InBody::acts)
                                .flatMap(List::stream)
                                .toList())
                .<Act>flatMap(List::stream)
                .toList();
    }

    private static PopoloDifference refused(List<Fault> faults, List<Notice> notices) {
        return new PopoloDifference(List.of(), List.of(), List.of(), List.of(), faults, notices);
    }
}
