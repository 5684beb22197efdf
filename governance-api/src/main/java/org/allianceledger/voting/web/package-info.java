/** Outcomes over HTTP, computed for whoever asks. */
@NullMarked
package org.allianceledger.voting.web;

import org.jspecify.annotations.NullMarked;
