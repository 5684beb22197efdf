/** The arithmetic of decisions: quorum, threshold and outcome in integers, each with the sentence that explains it. */
@NullMarked
package org.allianceledger.voting;

import org.jspecify.annotations.NullMarked;
