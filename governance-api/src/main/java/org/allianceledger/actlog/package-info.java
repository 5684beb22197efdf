/** Act logs: files with one act per line, taken into the ledger and written from it. */
@NullMarked
package org.allianceledger.actlog;

import org.jspecify.annotations.NullMarked;
