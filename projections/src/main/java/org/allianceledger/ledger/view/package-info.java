/** Read models: rows made from the log, rebuilt from nothing at any time, and proof that they equal what is served. */
@NullMarked
@NamedInterface("view")
package org.allianceledger.ledger.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
