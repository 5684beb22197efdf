/** The leadership state over HTTP. */
@NullMarked
package org.allianceledger.leadership.web;

import org.jspecify.annotations.NullMarked;
