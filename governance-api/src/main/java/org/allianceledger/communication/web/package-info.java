/** Narratives, statements and escalations over HTTP. */
@NullMarked
package org.allianceledger.communication.web;

import org.jspecify.annotations.NullMarked;
