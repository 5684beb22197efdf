/** Alliances and their partners over HTTP. */
@NullMarked
package org.allianceledger.alliance.web;

import org.jspecify.annotations.NullMarked;
