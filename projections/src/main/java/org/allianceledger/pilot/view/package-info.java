/** Pilots as a board, small wins by year, results, and the thread from a decision to its effect. */
@NullMarked
@NamedInterface("view")
package org.allianceledger.pilot.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
