/** The ledger's command line: serve, import, replay, check, witness, and accounts. */
@NullMarked
package org.allianceledger.commandline;

import org.jspecify.annotations.NullMarked;
