/** Bodies, their terms of reference, their seats and roles, and who fills them (RULES §5). */
@NullMarked
package org.allianceledger.body;

import org.jspecify.annotations.NullMarked;
