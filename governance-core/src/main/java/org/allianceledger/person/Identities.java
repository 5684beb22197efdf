package org.allianceledger.person;

import java.util.Collection;
import java.util.Map;

/** Who people are, for whoever may show it. */
public interface Identities {

    /** The identities that can still be read; an erased person's is absent. */
    Map<PersonId, Identity> of(Collection<PersonId> persons);
}
