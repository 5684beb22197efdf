package org.allianceledger.audit.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.allianceledger.ledger.proof.Checkpoint;

/**
 * A draw: each thing gets the number SHA-256(seed LF origin LF size LF root LF id LF), and the smallest numbers are
 * drawn. Seed, checkpoint and identifiers decide it, and no program.
 */
public record Draw(String seed, Checkpoint head) {

    private static final int LONGEST_SEED = 200;

    /** Whether a text can be a seed: one line, not blank, of at most 200 characters and nothing that cannot be seen. */
    public static boolean isSeed(String text) {
        return !text.isBlank()
                && text.equals(text.strip())
                && text.length() <= LONGEST_SEED
                && text.codePoints()
                        .noneMatch(c -> Character.getType(c) == Character.SURROGATE || c < ' ' || c == 0x7f);
    }

    /** What was given a number. */
    public record Number(String id, String number) {}

    /** All of them, in the order in which they are drawn. */
    public List<Number> order(Collection<String> ids) {
        return ids.stream()
                .distinct()
                .map(id -> new Number(id, number(id)))
                .sorted(Comparator.comparing(Number::number).thenComparing(Number::id))
                .toList();
    }

    private String number(String id) {
        String text = seed + "\n" + head.origin() + "\n" + head.size() + "\n"
                + head.root().base64() + "\n" + id + "\n";
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
