/** How long it took until what had happened was recorded. */
@NullMarked
@NamedInterface("lag")
package org.allianceledger.audit.lag;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
