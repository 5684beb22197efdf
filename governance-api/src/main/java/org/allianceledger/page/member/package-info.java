/** What a new member of a body reads first. */
@NullMarked
package org.allianceledger.page.member;

import org.jspecify.annotations.NullMarked;
