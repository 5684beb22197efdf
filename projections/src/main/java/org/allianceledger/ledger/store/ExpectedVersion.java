package org.allianceledger.ledger.store;

/**
 * The version a writer has seen of the thing it changes.
 *
 * @param aggregate identifier of the changed thing
 * @param version the sequence number of its latest event that the writer knows
 */
public record ExpectedVersion(String aggregate, long version) {}
