/** Decisions over HTTP, from proposal to effect and correction. */
@NullMarked
package org.allianceledger.decision.web;

import org.jspecify.annotations.NullMarked;
