package org.allianceledger.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Slows down guessing, at every door alike: of one account's password, and of passwords and tokens from one address. What
 * is known to be right is never slowed down, so that nobody is kept out by whoever guesses behind the same address.
 */
final class LoginThrottle {

    static final Duration WINDOW = Duration.ofMinutes(1);

    /** Passwords tried for one account from one address. */
    static final int ATTEMPTS = 10;

    /** Passwords tried for one account from anywhere: more, so that a stranger does not easily keep its owner out. */
    static final int ATTEMPTS_FROM_ANYWHERE = 60;

    /** Wrong passwords and tokens from one address, whosever they were meant to be. */
    static final int WRONG_FROM_ONE_ADDRESS = 60;

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
        boolean here = counted(here(username)).incrementAndGet() <= ATTEMPTS;
        boolean anywhere = counted(anywhere(username)).incrementAndGet() <= ATTEMPTS_FROM_ANYWHERE;
        return here && anywhere && counted(address()).get() < WRONG_FROM_ONE_ADDRESS;
    }

    void succeeded(String username) {
        attempts.invalidate(here(username));
        attempts.invalidate(anywhere(username));
    }

    /** Notes a wrong password or token. */
    void failed() {
        counted(address()).incrementAndGet();
    }

    /** The same for one that was cheap to check; @throws TooManyAttempts if there have been too many of them */
    void failedOrTooMany() {
        if (counted(address()).incrementAndGet() > WRONG_FROM_ONE_ADDRESS) {
            throw new TooManyAttempts();
        }
    }

    private AtomicInteger counted(String whose) {
        return attempts.get(whose, first -> new AtomicInteger());
    }

    private static String here(String username) {
        return "here " + address() + ' ' + username;
    }

    private static String anywhere(String username) {
        return "anywhere " + username;
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? "address " + request.getRequest().getRemoteAddr()
                : "address";
    }
}
