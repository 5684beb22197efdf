/** Pages for those who lead: are we ready, the agenda, the meeting room, minutes, mandates and seats. */
@NullMarked
package org.allianceledger.page.steering;

import org.jspecify.annotations.NullMarked;
