/** Search over the open ledger. */
@NullMarked
package org.allianceledger.search;

import org.jspecify.annotations.NullMarked;
