/** Reads indicators: the figures as they were known, what was corrected, and which decisions relied on it. */
@NullMarked
@NamedInterface("view")
package org.allianceledger.indicator.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
