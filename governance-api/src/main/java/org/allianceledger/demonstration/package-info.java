/** The fictional Fjordlys alliance that a new ledger can be tried with. */
@NullMarked
package org.allianceledger.demonstration;

import org.jspecify.annotations.NullMarked;
