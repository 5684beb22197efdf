/** Commitments over HTTP. */
@NullMarked
package org.allianceledger.commitment.web;

import org.jspecify.annotations.NullMarked;
