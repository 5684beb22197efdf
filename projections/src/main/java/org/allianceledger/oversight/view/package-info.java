/** Oversight as read: told from their own events. */
@NullMarked
@NamedInterface("view")
package org.allianceledger.oversight.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
