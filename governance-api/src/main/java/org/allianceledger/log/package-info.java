/** The log over HTTP: where it stands, its published files and its receipts. */
@NullMarked
package org.allianceledger.log;

import org.jspecify.annotations.NullMarked;
