/** Compares what the application reads with what was published. */
@NullMarked
@NamedInterface("reconcile")
package org.allianceledger.audit.reconcile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
