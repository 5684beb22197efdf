/**
 * Decisions as readers want them: the page of one with its arithmetic, and lists of what is in force, what waits and what
 * replaced what.
 */
@NullMarked
@NamedInterface("view")
package org.allianceledger.decision.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
