/** Pages about partners: what each has promised, who waits for whom, and how a partner answers for its own. */
@NullMarked
package org.allianceledger.page.partner;

import org.jspecify.annotations.NullMarked;
