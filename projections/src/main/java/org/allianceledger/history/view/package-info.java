/** The audit history: every event of an alliance by subject, actor, kind and time, without anything personal. */
@NullMarked
@NamedInterface("view")
package org.allianceledger.history.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
