/** Involvement over HTTP. */
@NullMarked
package org.allianceledger.involvement.web;

import org.jspecify.annotations.NullMarked;
