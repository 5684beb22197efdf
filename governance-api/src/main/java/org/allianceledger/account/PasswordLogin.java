package org.allianceledger.account;

import java.util.Objects;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/**
 * Login by username and password. Reads the account at every request, so that one disabled or given another password,
 * by whichever process, is refused at once; only the slow comparison is remembered.
 */
final class PasswordLogin implements AuthenticationProvider {

    private final Accounts accounts;
    private final Passwords passwords;
    private final PasswordMemory memory = new PasswordMemory();
    private final LoginThrottle throttle;
    private final String nobodysHash;

    PasswordLogin(Accounts accounts, Passwords passwords, LoginThrottle throttle) {
        this.throttle = throttle;
        this.accounts = accounts;
        this.passwords = passwords;
        this.nobodysHash = passwords.hash(passwords.generate());
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String username = Accounts.lowerCase(attempt.getName());
        String password = Objects.toString(attempt.getCredentials(), "");
        Optional<Accounts.Login> login =
                accounts.login(username).filter(known -> known.account().open());
        // An unknown name is compared too: a faster answer would tell which accounts exist.
        String hash = login.map(Accounts.Login::passwordHash).orElse(nobodysHash);
        boolean right = memory.right(username, password, hash, () -> compare(username, password, hash));
        if (!right || login.isEmpty()) {
            throw new BadCredentialsException("Wrong username or password");
        }
        var principal = new ActorPrincipal(login.get().account().actor());
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
    }

    private boolean compare(String username, String password, String hash) {
        if (!throttle.allows(username)) {
            throw new TooManyAttempts();
        }
        boolean right = passwords.match(password, hash);
        if (right) {
            throttle.succeeded(username);
        } else {
            throttle.failed();
        }
        return right;
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }
}
