/** Public pages: what was decided, with which money, and whether it worked. */
@NullMarked
package org.allianceledger.page.citizen;

import org.jspecify.annotations.NullMarked;
