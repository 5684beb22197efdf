/** The audit history over HTTP. */
@NullMarked
package org.allianceledger.history.web;

import org.jspecify.annotations.NullMarked;
