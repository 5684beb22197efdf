package org.allianceledger.ledger.proof;

/** Whole numbers from 0 as the formats write them: no sign, no leading zero. */
final class Decimal {

    private Decimal() {}

    static long parse(String text, String what) {
        try {
            long value = Long.parseLong(text);
            if (value >= 0 && Long.toString(value).equals(text)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Refused below with the rest.
        }
        throw ProofException.malformed("The " + what + " is not a whole number in plain decimals: " + Utf8.shown(text));
    }
}
