package org.allianceledger.account;

import java.io.Serializable;

/**
 * The account behind a request; events keep its id alone.
 *
 * @param accountId the id that an event names
 * @param username what the account logs in with
 * @param role what the account is for
 */
public record Actor(String accountId, String username, AccountRole role) implements Serializable {}
