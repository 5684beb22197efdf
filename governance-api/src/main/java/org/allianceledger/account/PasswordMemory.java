package org.allianceledger.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.BooleanSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers for a few minutes which passwords were found right, since bcrypt manages only a dozen checks a second. Holds
 * neither a password nor anything that outlives the process.
 */
final class PasswordMemory {

    private static final String ALGORITHM = "HmacSHA256";

    private final Cache<Proof, Boolean> right = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();
    private final SecretKeySpec key;

    PasswordMemory() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /**
     * Whether the password was found right lately, or else is now. Requests that arrive together with the same password
     * wait for one check. A wrong password is not remembered.
     */
    boolean right(String username, String password, String storedHash, BooleanSupplier check) {
        var proof = new Proof(username, mac(storedHash + '\0' + password));
        return right.get(proof, unknown -> check.getAsBoolean() ? true : null) != null;
    }

    // The stored hash is part of it, so that a changed password is forgotten even when another process changes it.
    private String mac(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, impossible);
        }
    }

    private record Proof(String username, String mac) {}
}
