/** Takes a Popolo file into the ledger: compares it with what is there and records what is missing. */
@NullMarked
@NamedInterface("intake")
package org.allianceledger.popolo.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
