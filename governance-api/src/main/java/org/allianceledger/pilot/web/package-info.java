/** Pilots, small wins and results over HTTP. */
@NullMarked
package org.allianceledger.pilot.web;

import org.jspecify.annotations.NullMarked;
