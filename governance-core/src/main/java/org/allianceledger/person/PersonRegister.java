package org.allianceledger.person;

import org.allianceledger.alliance.AllianceId;
import org.jspecify.annotations.Nullable;

/** Where everything personal is kept, encrypted with a key per person, in the transaction of the act it belongs to. */
public interface PersonRegister {

    /** Enters a person under a fresh key, and lived experience, if any, under another. */
    void enter(AllianceId alliance, PersonId person, Identity identity, @Nullable String livedExperience);

    /** Replaces what is kept about who the person is, or enters it anew if it was lost with a database. */
    void rectify(AllianceId alliance, PersonId person, Identity identity);

    /** Removes the entry, and once that is committed destroys the keys, so that no copy left behind can be read. */
    void erase(PersonId person);
}
