package org.allianceledger.ledger;

/** An identifier that may stand in an event: a prefix that says what it names, and nothing personal. */
public interface LedgerId {

    /** The identifier as stored and shown, for example {@code body-5f0c…}. */
    String value();

    /**
     * Refuses a text that does not start with the prefix or holds anything but letters, digits and hyphens.
     *
     * @throws IllegalArgumentException if the text is not such an identifier
     */
    static void check(String prefix, String value) {
        boolean wellFormed = value.startsWith(prefix)
                && value.length() > prefix.length()
                && value.length() <= 100
                && value.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-'));
        if (!wellFormed) {
            throw new IllegalArgumentException("An identifier starting with \"" + prefix + "\" was expected");
        }
    }
}
