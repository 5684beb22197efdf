/** Rule sets (forretningsorden): a body's procedural rules, in versions with effective dates. */
@NullMarked
package org.allianceledger.ruleset;

import org.jspecify.annotations.NullMarked;
