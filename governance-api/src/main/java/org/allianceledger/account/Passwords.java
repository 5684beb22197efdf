package org.allianceledger.account;

import static org.allianceledger.account.AccountReason.LONG_PASSWORD;
import static org.allianceledger.account.AccountReason.SHORT_PASSWORD;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.allianceledger.ledger.Refusal;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** How passwords are chosen, hashed and compared. */
@Component
class Passwords {

    private static final int SHORTEST = 8;
    // bcrypt reads no further, so what comes after would protect nothing.
    private static final int LONGEST_IN_BYTES = 72;

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final SecureRandom random = new SecureRandom();

    void check(String password) {
        int bytes = password.getBytes(StandardCharsets.UTF_8).length;
        boolean longEnough = password.length() >= SHORTEST && !password.isBlank();
        Refusal.unless(longEnough, SHORT_PASSWORD, "password", SHORTEST);
        Refusal.unless(bytes <= LONGEST_IN_BYTES, LONG_PASSWORD, "password", LONGEST_IN_BYTES);
    }

    String generate() {
        byte[] bytes = new byte[15];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    String hash(String password) {
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("The password encoder gave no hash");
        }
        return hash;
    }

    boolean match(String password, String hash) {
        return encoder.matches(password, hash);
    }
}
