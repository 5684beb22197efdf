/** Pilots and what comes of joint work: try-outs with a stop criterion, small wins, results with what shows them. */
@NullMarked
package org.allianceledger.pilot;

import org.jspecify.annotations.NullMarked;
