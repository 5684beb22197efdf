/** Rule sets over HTTP. */
@NullMarked
package org.allianceledger.ruleset.web;

import org.jspecify.annotations.NullMarked;
