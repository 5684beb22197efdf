/** Witnesses of the transparency log: what one of them keeps and answers, and how a log asks them to cosign. */
@NullMarked
package org.allianceledger.ledger.witness;

import org.jspecify.annotations.NullMarked;
