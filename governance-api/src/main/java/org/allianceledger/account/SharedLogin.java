package org.allianceledger.account;

/**
 * The one login by password of both doors, so that guesses at one count at the other, and at tokens too. No bean of its own, or Spring
 * Security would ask it a second time behind each door and count every wrong guess twice.
 */
record SharedLogin(PasswordLogin passwords, LoginThrottle throttle) {}
