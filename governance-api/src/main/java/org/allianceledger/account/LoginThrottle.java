package org.allianceledger.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Slows down the guessing of one account's password. */
final class LoginThrottle {

    static final Duration WINDOW = Duration.ofMinutes(1);
    static final int ATTEMPTS = 10;

    private final Cache<String, AtomicInteger> attempts;

    LoginThrottle(Ticker ticker) {
        this.attempts = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(WINDOW)
                .ticker(ticker)
                .build();
    }

    // Counted before the password is checked, so that attempts side by side do not slip through.
    boolean allows(String username) {
        return attempts.get(username, first -> new AtomicInteger()).incrementAndGet() <= ATTEMPTS;
    }

    void succeeded(String username) {
        attempts.invalidate(username);
    }
}
