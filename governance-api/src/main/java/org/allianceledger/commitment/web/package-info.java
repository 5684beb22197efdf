/** Commitments over HTTP. */
@NullMarked
@NamedInterface("web")
package org.allianceledger.commitment.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
