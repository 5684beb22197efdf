package org.allianceledger.popolo;

/**
 * Something in a Popolo file that keeps all of it out of the ledger.
 *
 * @param pointer where in the file, as a JSON pointer (RFC 6901); empty for the file as a whole
 */
public record Fault(String pointer, String danish, String english) {}
