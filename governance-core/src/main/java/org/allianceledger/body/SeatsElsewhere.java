package org.allianceledger.body;

import java.util.List;
import java.util.Set;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.person.PersonId;

/** Where else somebody sits, asked before they get a seat: what one body gives may be against another. */
public interface SeatsElsewhere {

    /**
     * The bodies in which the person may have a seat, each as all of its events tell it, those that no view has read
     * among them. It leaves out none, but may name bodies in which the person has nothing.
     *
     * @param underWay bodies in which the person has been given a seat in the same unit of work, which only it knows of
     */
    List<BodyHistory> of(AllianceId alliance, PersonId person, Set<BodyId> underWay);
}
