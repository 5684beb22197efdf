/** Mandates: delegated authority with holder, scope, limits and period, its use, and every refusal of a use. */
@NullMarked
package org.allianceledger.mandate;

import org.jspecify.annotations.NullMarked;
