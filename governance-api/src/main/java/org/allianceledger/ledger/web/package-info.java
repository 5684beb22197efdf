/** Where the log and the read models stand, and the log's files and receipts, over HTTP. */
@NullMarked
package org.allianceledger.ledger.web;

import org.jspecify.annotations.NullMarked;
