package org.allianceledger.account;

import org.springframework.security.core.AuthenticationException;

/** A login refused unchecked, because too many before it failed. */
final class TooManyAttempts extends AuthenticationException {

    TooManyAttempts() {
        super("Too many failed logins");
    }
}
