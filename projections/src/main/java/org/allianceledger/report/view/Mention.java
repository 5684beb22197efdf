package org.allianceledger.report.view;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allianceledger.decision.Proposal;

/** Finds names and words in the text of a proposal, as whole words and in the genitive. */
final class Mention {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern MONEY = words("tilskud(?:det)?|bevilling(?:en)?|bevilges|bevilger|grant");

    private final String text;

    private Mention(String text) {
        this.text = text;
    }

    static Mention in(Proposal proposal) {
        return new Mention(proposal.title() + "\n" + proposal.text());
    }

    boolean of(String name) {
        return !name.isBlank()
                && words(Pattern.quote(name) + "(?:e?s|['’]s?)?").matcher(text).find();
    }

    /** The word by which it speaks of giving somebody money. */
    Optional<String> ofMoney() {
        Matcher found = MONEY.matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    private static Pattern words(String expression) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + expression + ")(?![\\p{L}\\p{N}])", FLAGS);
    }
}
