/** Oversight over HTTP. */
@NullMarked
package org.allianceledger.oversight.web;

import org.jspecify.annotations.NullMarked;
