/** Pages about one's own account: password, passkeys, tokens; and, for administrators, everybody's. */
@NullMarked
package org.allianceledger.page.identity;

import org.jspecify.annotations.NullMarked;
