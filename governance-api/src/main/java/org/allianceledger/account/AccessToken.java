package org.allianceledger.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger knows of an access token once its secret has been handed over.
 *
 * @param tokenId names the token without giving access
 * @param username the account that the token acts as
 * @param label what the token is for
 * @param scope what it gives access to
 * @param expiresAt when it stops working by itself; null if it never does
 * @param revokedAt when it was withdrawn; null if it was not
 */
public record AccessToken(
        String tokenId,
        String username,
        String label,
        TokenScope scope,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt) {

    /** Whether the token itself still gives access at the moment. */
    public boolean valid(Instant moment) {
        return revokedAt == null && (expiresAt == null || expiresAt.isAfter(moment));
    }
}
