/** The event store, the sequencer that gives every event its place in the log, and the way acts get into both. */
@NullMarked
@NamedInterface("store")
package org.allianceledger.ledger.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
