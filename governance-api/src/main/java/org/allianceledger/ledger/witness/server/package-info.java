/** A witness as a server of its own: no database and no Spring. */
@NamedInterface("witness")
@NullMarked
package org.allianceledger.ledger.witness.server;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
