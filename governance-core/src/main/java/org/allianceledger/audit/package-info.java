/** What an auditor does with the published log: proves it, does it all again, and takes it home. */
@NullMarked
package org.allianceledger.audit;

import org.jspecify.annotations.NullMarked;
