/** Draws decisions at random so that anybody can draw the same, and makes a dossier of each. */
@NullMarked
@NamedInterface("sample")
package org.allianceledger.audit.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
