/** Documents, kept by what they hold. */
@NullMarked
package org.allianceledger.document;

import org.jspecify.annotations.NullMarked;
