/** What every act rests on, and what part of the state it is about. */
@NullMarked
package org.allianceledger.why;

import org.jspecify.annotations.NullMarked;
