package org.allianceledger.voting;

import java.util.List;
import org.allianceledger.ruleset.DecisionRule;
import org.allianceledger.ruleset.Fraction;
import org.allianceledger.ruleset.Quorum;

/** The words of the arithmetic. */
final class Terms {

    private Terms() {}

    /** A share as a requirement: »mere end halvdelen«, »to tredjedele«. */
    static Said share(Fraction share, boolean strict) {
        Said fraction = fraction(share);
        if (strict) {
            return Said.of("mere end {0}", "more than {0}").with(fraction);
        }
        return share.equals(Fraction.HALF)
                ? Said.of("mindst {0}", "at least {0}").with(fraction)
                : fraction;
    }

    private static Said fraction(Fraction share) {
        if (share.equals(Fraction.HALF)) {
            return Said.of("halvdelen", "half");
        }
        if (share.equals(Fraction.TWO_THIRDS)) {
            return Said.of("to tredjedele", "two thirds");
        }
        if (share.equals(Fraction.THREE_QUARTERS)) {
            return Said.of("tre fjerdedele", "three quarters");
        }
        return Said.same(share.numerator() + "/" + share.denominator());
    }

    static Said votes(long number) {
        return Said.counted(number, Said.of("stemme", "vote"), Said.of("stemmer", "votes"));
    }

    static Said seats(long number) {
        return Said.counted(number, Said.of("plads", "seat"), Said.of("pladser", "seats"));
    }

    static Said noneOr(long number) {
        return number == 0 ? Said.of("ingen", "none") : Said.same(number);
    }

    /** Seats as a quorum counts them. */
    static Said seats(Quorum.Base base, long number) {
        Said one = Said.of("plads", "seat");
        Said many = Said.of("pladser", "seats");
        return switch (base) {
            case IN_OFFICE -> Said.counted(number, one, many);
            case SEATS -> Said.counted(number, one, many).then(Said.of(", ledige medregnet", ", vacant ones included"));
            case ENTITLED ->
                Said.counted(
                        number,
                        Said.of("stemmeberettiget plads", "eligible seat"),
                        Said.of("stemmeberettigede pladser", "eligible seats"));
        };
    }

    /** What a majority is counted against. */
    static Said base(DecisionRule rule) {
        DecisionRule.Base base = rule.base() == null ? DecisionRule.Base.YES_NO : rule.base();
        return switch (base) {
            case YES_NO ->
                Said.of("de afgivne stemmer", "the votes cast")
                        .then(Said.of(", undladelser medregnet", ", abstentions included")
                                .when(rule.abstentionsInBase()));
            case VALID -> Said.of("de gyldige stemmer, undladelser medregnet", "the valid votes, abstentions included");
            case CAST -> Said.of("alle stemmer, blanke medregnet", "all ballots, blank ones included");
            case PRESENT -> Said.of("de stemmeberettigede til stede", "the eligible seats present");
            case ENTITLED -> Said.of("alle stemmeberettigede", "all eligible seats");
            case IN_OFFICE -> Said.of("de besatte pladser", "the filled seats");
            case SEATS -> Said.of("alle pladser, ledige medregnet", "all seats, vacant ones included");
        };
    }

    /** At least so many of a category of seats. */
    static Said atLeast(String category, long number) {
        if (!category.equals("lived_experience")) {
            return Said.of("mindst {0} i kategorien »{1}«", "at least {0} of the category \"{1}\"")
                    .with(seats(number), Said.same(category));
        }
        return number == 1
                ? Said.of("mindst ét erfaringsmedlem", "at least one lived-experience member")
                : Said.of("mindst {0} erfaringsmedlemmer", "at least {0} lived-experience members")
                        .with(Said.same(number));
    }

    /** Names in a row: A, B og C. */
    static Said row(List<String> names) {
        if (names.size() < 2) {
            return Said.same(String.join("", names));
        }
        String first = String.join(", ", names.subList(0, names.size() - 1));
        return Said.of("{0} og {1}", "{0} and {1}").with(Said.same(first), Said.same(names.getLast()));
    }

    static Said capital(Said said) {
        return Said.of(capital(said.danish()), capital(said.english()));
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
