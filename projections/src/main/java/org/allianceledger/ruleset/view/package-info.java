/** What governs a body, told from its events for any day in effect and any moment as known. */
@NullMarked
@NamedInterface("view")
package org.allianceledger.ruleset.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
