/** Indicators and what was measured by them, over HTTP. */
@NullMarked
package org.allianceledger.indicator.web;

import org.jspecify.annotations.NullMarked;
