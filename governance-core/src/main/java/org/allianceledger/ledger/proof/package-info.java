/** The transparency log's formats and proofs, byte by byte; plain JDK, so that whoever checks them needs nothing else. */
@NullMarked
@NamedInterface("proof")
package org.allianceledger.ledger.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
