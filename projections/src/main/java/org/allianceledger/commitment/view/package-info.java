/** Commitments as read: who owes whom what, what is due, late or at risk, and how each one came to where it is. */
@NullMarked
@NamedInterface("view")
package org.allianceledger.commitment.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
