/** Who has been heard: each occasion with its answers, and who was heard on each decision. */
@NullMarked
@NamedInterface("view")
package org.allianceledger.involvement.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
