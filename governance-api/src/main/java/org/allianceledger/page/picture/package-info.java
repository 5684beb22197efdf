/** Pictures of who leads and who may do what, each with a table that says the same. */
@NullMarked
package org.allianceledger.page.picture;

import org.jspecify.annotations.NullMarked;
