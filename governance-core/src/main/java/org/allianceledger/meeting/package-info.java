/** Meetings of bodies: agenda, attendance as a time line, closed items and minutes made from what happened. */
@NullMarked
package org.allianceledger.meeting;

import org.jspecify.annotations.NullMarked;
