/** Importing a Popolo file over HTTP. */
@NullMarked
package org.allianceledger.popolo.web;

import org.jspecify.annotations.NullMarked;
