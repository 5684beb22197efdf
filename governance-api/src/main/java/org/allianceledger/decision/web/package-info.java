/** Decisions over HTTP, from proposal to effect and correction. */
@NullMarked
@NamedInterface("web")
package org.allianceledger.decision.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
