/** Meetings as pages: told from their events as known at a moment, and listed for each body. */
@NullMarked
@NamedInterface("view")
package org.allianceledger.meeting.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
