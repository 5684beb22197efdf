/** Pages for people: what every page shares, and forms by which acts are recorded. */
@NullMarked
package org.allianceledger.page;

import org.jspecify.annotations.NullMarked;
