/** The collective leadership state: who leads what, by what authority, on any day and as known on any day. */
@NullMarked
@NamedInterface("view")
package org.allianceledger.leadership.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
