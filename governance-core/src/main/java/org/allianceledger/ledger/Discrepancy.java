package org.allianceledger.ledger;

/**
 * Something in the log that does not follow from what stands before it, found by doing it all again.
 *
 * @param check which rules were applied again, in a word such as {@code mandate}
 * @param index place of the entry in the log
 * @param subject identifier of what it is about
 */
public record Discrepancy(String check, long index, String subject, String danish, String english) implements Worded {}
