/** What partners have signed, and who may speak for a partner whose council is elected. */
@NullMarked
package org.allianceledger.agreement;

import org.jspecify.annotations.NullMarked;
