/** What lets others look after the alliance: interests, audit reviews, requests for access, journal packages, budgets. */
@NullMarked
package org.allianceledger.oversight;

import org.jspecify.annotations.NullMarked;
