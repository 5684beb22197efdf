/** What the ledger itself says about who a reader is in an alliance. */
@NullMarked
@NamedInterface("view")
package org.allianceledger.access.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
