/** Taking over a community's history from a Popolo file: reading it, planning it, and finding what the ledger lacks. */
@NullMarked
package org.allianceledger.popolo;

import org.jspecify.annotations.NullMarked;
