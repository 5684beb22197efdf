package org.allianceledger.ledger;

/** Money in whole øre, written the Danish or the English way. */
public record Kroner(long oere) implements Worded {

    /** For example {@code 68.000 kr.} or {@code 68.000,50 kr.} */
    @Override
    public String danish() {
        return grouped('.', ',') + " kr.";
    }

    /** For example {@code DKK 68,000} or {@code DKK 68,000.50} */
    @Override
    public String english() {
        return "DKK " + grouped(',', '.');
    }

    private String grouped(char thousands, char decimal) {
        long whole = Math.abs(oere / 100);
        long rest = Math.abs(oere % 100);
        var digits = new StringBuilder(Long.toString(whole));
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, thousands);
        }
        if (rest != 0) {
            digits.append(decimal).append(rest < 10 ? "0" : "").append(rest);
        }
        return oere < 0 ? "-" + digits : digits.toString();
    }
}
