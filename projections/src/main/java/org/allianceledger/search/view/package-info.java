/** Finds by words what a reader may read. */
@NullMarked
@NamedInterface("view")
package org.allianceledger.search.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
