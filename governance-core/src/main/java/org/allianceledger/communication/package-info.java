/** Shared communication: the narrative in versions, who speaks for the alliance, and what goes up and comes down. */
@NullMarked
package org.allianceledger.communication;

import org.jspecify.annotations.NullMarked;
