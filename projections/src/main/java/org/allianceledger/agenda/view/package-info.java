/** Reads common agendas: the version in force, all versions, and what differs between two. */
@NullMarked
@NamedInterface("view")
package org.allianceledger.agenda.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
