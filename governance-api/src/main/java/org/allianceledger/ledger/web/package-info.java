/** Where the read models stand, over HTTP. */
@NullMarked
package org.allianceledger.ledger.web;

import org.jspecify.annotations.NullMarked;
