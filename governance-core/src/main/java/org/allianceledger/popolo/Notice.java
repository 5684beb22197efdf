package org.allianceledger.popolo;

/**
 * Something in a Popolo file that is accepted, but worth saying.
 *
 * @param pointer where in the file, as a JSON pointer (RFC 6901); the first place when it occurs in several
 */
public record Notice(String pointer, String danish, String english) {}
