package org.allianceledger.ledger;

import java.util.Locale;

/** An amount of money as sentences say it; everywhere else it is a whole number of øre. */
public record Kroner(long oere) {

    private static final int HUNDRED = 100;

    /** The amount in words of the language: {@code 68.000 kr.} in Danish, {@code 68,000 kr.} in English. */
    public String text(Locale locale) {
        boolean danish = locale.getLanguage().equals("da");
        String whole = grouped(oere / HUNDRED, danish ? '.' : ',');
        long rest = Math.abs(oere % HUNDRED);
        String sign = oere < 0 ? "-" : "";
        String part = rest == 0 ? "" : (danish ? "," : ".") + (rest < 10 ? "0" : "") + rest;
        return sign + whole + part + " kr.";
    }

    private static String grouped(long kroner, char separator) {
        var digits = new StringBuilder(Long.toString(Math.abs(kroner)));
        for (int place = digits.length() - 3; place > 0; place -= 3) {
            digits.insert(place, separator);
        }
        return digits.toString();
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
