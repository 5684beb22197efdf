/** Mandates as read: who may do what, what is left, what was refused, and when nobody could. */
@NullMarked
@NamedInterface("view")
package org.allianceledger.mandate.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
