/** Who may log in, how that is checked, and what each account may do. */
@NullMarked
package org.allianceledger.account;

import org.jspecify.annotations.NullMarked;
