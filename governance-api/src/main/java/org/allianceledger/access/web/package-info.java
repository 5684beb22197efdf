/** Who a reader is in an alliance, what they may therefore do there, and the log of what auditors opened. */
@NullMarked
@NamedInterface("web")
package org.allianceledger.access.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
