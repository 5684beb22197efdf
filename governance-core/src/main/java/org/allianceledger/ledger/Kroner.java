package org.allianceledger.ledger;

/** An amount of money as sentences say it; everywhere else it is a whole number of øre. */
public record Kroner(long oere) implements Worded {

    /** The most that any act can be about, far above any budget and far below where sums overflow. */
    public static final long MOST = 100_000_000_000_000L;

    private static final int HUNDRED = 100;

    /** For example {@code 68.000 kr.} or {@code 68.000,50 kr.} */
    @Override
    public String danish() {
        return written('.', ',');
    }

    /** For example {@code 68,000 kr.} or {@code 68,000.50 kr.} */
    @Override
    public String english() {
        return written(',', '.');
    }

    private String written(char thousands, char decimal) {
        var digits = new StringBuilder(Long.toString(Math.abs(oere / HUNDRED)));
        for (int place = digits.length() - 3; place > 0; place -= 3) {
            digits.insert(place, thousands);
        }
        long rest = Math.abs(oere % HUNDRED);
        if (rest != 0) {
            digits.append(decimal).append(rest < 10 ? "0" : "").append(rest);
        }
        return (oere < 0 ? "-" : "") + digits + " kr.";
    }

    @Override
    public String toString() {
        return english();
    }
}
