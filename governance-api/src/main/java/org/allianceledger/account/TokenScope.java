package org.allianceledger.account;

import java.util.Locale;

/** What an access token gives access to. */
public enum TokenScope {
    /** All that the account may do. */
    ACT,
    /** Reading what the account may read, and nothing else. */
    READ;

    /** The scope as one writes it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
