package org.allianceledger.ledger.proof;

/**
 * The name of a log, which is also the name of its key: an address without scheme, such as
 * {@code ledger.example/alliances}.
 */
public record Origin(String value) {

    public Origin {
        requireName(value);
        ProofException.unlessFormed(
                !value.contains("://") && !value.endsWith("/"),
                "An origin has neither scheme nor trailing slash: %s",
                Utf8.shown(value));
    }

    /** Refuses what cannot name a key in a signed note. */
    static void requireName(String name) {
        ProofException.unlessFormed(
                !name.isEmpty() && name.codePoints().noneMatch(c -> c == '+' || isSpaceOrControl(c)),
                "A name in a note is not empty and has neither spaces nor plus signs: %s",
                Utf8.shown(name));
    }

    private static boolean isSpaceOrControl(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    @Override
    public String toString() {
        return value;
    }
}
