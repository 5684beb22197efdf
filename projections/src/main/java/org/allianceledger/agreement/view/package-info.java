/** Agreements and representatives as read: told from their own events. */
@NullMarked
@NamedInterface("view")
package org.allianceledger.agreement.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
