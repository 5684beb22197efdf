package org.allianceledger.audit.reconcile;

import org.allianceledger.ledger.Worded;

/**
 * Something that the application reads otherwise than it was published.
 *
 * @param index place in the log; -1 for a row that has none
 * @param aggregate identifier of what it is about
 * @param field what differs: a column, or {@code missing}, {@code inserted}, {@code moved},
 *     {@code leaf}, {@code head}, {@code checkpoint}, {@code log}
 */
public record Difference(long index, String aggregate, String field, String danish, String english) implements Worded {}
