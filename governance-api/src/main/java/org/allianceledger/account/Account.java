package org.allianceledger.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Someone who may log in.
 *
 * @param accountId what events name as the actor, for ever
 * @param username what one logs in with, in lower case
 * @param disabledAt when the account was closed; null as long as it is open
 */
public record Account(
        String accountId,
        String username,
        AccountRole role,
        Instant createdAt,
        @Nullable Instant disabledAt) {

    /** Whether the account can still log in. */
    public boolean open() {
        return disabledAt == null;
    }

    /** The account as the one behind an act. */
    public Actor actor() {
        return new Actor(accountId, username, role);
    }
}
