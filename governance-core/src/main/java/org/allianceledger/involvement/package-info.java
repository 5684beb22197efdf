/** Involvement: who was heard, how and on what, what they said, and what came of each thing they said. */
@NullMarked
package org.allianceledger.involvement;

import org.jspecify.annotations.NullMarked;
