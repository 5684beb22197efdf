/** The people of an alliance: a random id and an alias in the ledger, everything personal in a register beside it. */
@NullMarked
package org.allianceledger.person;

import org.jspecify.annotations.NullMarked;
