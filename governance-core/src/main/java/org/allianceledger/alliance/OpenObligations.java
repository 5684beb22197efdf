package org.allianceledger.alliance;

import java.util.List;

/** What a partner still owes, asked before it leaves: it cannot go while something of it hangs. */
public interface OpenObligations {

    /** The keys of the partner's commitments that nobody has said the end of; empty if there are none. */
    List<String> keysOf(AllianceId alliance, PartnerId partner);
}
