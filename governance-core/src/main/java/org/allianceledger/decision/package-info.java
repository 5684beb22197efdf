/** Decisions from proposal to effect: conflicts of interest, voting, outcome, and what becomes of them later. */
@NullMarked
package org.allianceledger.decision;

import org.jspecify.annotations.NullMarked;
