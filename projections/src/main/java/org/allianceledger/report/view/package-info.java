/** Reports that look across everything an alliance does: openness, power, and what a new secretariat needs. */
@NullMarked
@NamedInterface("view")
package org.allianceledger.report.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
