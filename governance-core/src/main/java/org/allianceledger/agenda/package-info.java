/** The common agenda: shared problem understanding, vision, direction and goals, in versions of which one is in force. */
@NullMarked
package org.allianceledger.agenda;

import org.jspecify.annotations.NullMarked;
