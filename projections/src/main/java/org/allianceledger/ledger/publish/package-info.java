/** The log as others can check it: its keys, its files, its signed checkpoints and the receipts made from them. */
@NullMarked
@NamedInterface("publish")
package org.allianceledger.ledger.publish;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
