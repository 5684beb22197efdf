/** Why anything is as it is: the acts it rests on up to the founding act, and all that rests on it. */
@NullMarked
@NamedInterface("view")
package org.allianceledger.why.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
