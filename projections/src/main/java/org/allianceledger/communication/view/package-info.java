/** The narrative over time, public statements, and what went up and came down between levels. */
@NullMarked
@NamedInterface("view")
package org.allianceledger.communication.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
