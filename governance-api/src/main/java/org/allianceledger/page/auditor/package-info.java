/** The auditor's pages: population and integrity first, then time, replay, grounds, lists and reviews. */
@NullMarked
package org.allianceledger.page.auditor;

import org.jspecify.annotations.NullMarked;
