/** The collaboration as a whole: its partners, what each brings, its host organisation and its secretariat. */
@NullMarked
package org.allianceledger.alliance;

import org.jspecify.annotations.NullMarked;
