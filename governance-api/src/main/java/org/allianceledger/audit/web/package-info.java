/** Hands audit packages out over HTTP. */
@NullMarked
package org.allianceledger.audit.web;

import org.jspecify.annotations.NullMarked;
