package org.allianceledger.account;

import org.jspecify.annotations.Nullable;

/**
 * Who an account is in an alliance. Tied to neither person nor partner, it only narrows what the account is for.
 *
 * @param personId the person, and thereby the seats they hold on the day
 * @param partnerId the partner that the account speaks for
 */
public record AccountTie(
        String accountId,
        String allianceId,
        @Nullable String personId,
        @Nullable String partnerId) {}
