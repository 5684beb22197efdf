/** Mandates over HTTP. */
@NullMarked
package org.allianceledger.mandate.web;

import org.jspecify.annotations.NullMarked;
