/** Writes audit packages: everything somebody needs who is to prove the log without us. */
@NullMarked
@NamedInterface("pack")
package org.allianceledger.audit.pack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
