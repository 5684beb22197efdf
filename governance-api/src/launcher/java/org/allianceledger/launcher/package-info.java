/** Finds the Java that the ledger needs. Compiled for Java 17, so that an older one gets an answer and no stack trace. */
@NullMarked
package org.allianceledger.launcher;

import org.jspecify.annotations.NullMarked;
