/** What partners and bodies owe the alliance and each other: given, delivered, proved, renegotiated, broken or ended. */
@NullMarked
package org.allianceledger.commitment;

import org.jspecify.annotations.NullMarked;
