/** Checks a whole published log without a network, a database or the application that wrote it. */
@NullMarked
@NamedInterface("verify")
package org.allianceledger.ledger.proof.verify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
