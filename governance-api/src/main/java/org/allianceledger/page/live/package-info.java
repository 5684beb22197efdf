/** Tells open pages that the ledger has moved. */
@NullMarked
package org.allianceledger.page.live;

import org.jspecify.annotations.NullMarked;
