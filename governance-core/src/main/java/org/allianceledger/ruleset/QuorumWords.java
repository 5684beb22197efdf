package org.allianceledger.ruleset;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.allianceledger.ruleset.QuorumNeed.Requirement;
import org.allianceledger.ruleset.RuleSet.Presence;
import org.allianceledger.ruleset.RuleSetTemplate.Text;
import org.jspecify.annotations.Nullable;

/** Says what a quorum asks for, the way minutes do. */
record QuorumWords(Requirement requirement, List<Presence> composition) {

    private static final Map<Fraction, Text> SHARES = Map.of(
            Fraction.HALF, new Text("halvdelen", "half"),
            Fraction.TWO_THIRDS, new Text("to tredjedele", "two thirds"),
            Fraction.THREE_QUARTERS, new Text("tre fjerdedele", "three quarters"));

    private static final Map<Quorum.Base, Text> BASES = Map.of(
            Quorum.Base.IN_OFFICE, new Text("besatte pladser", "filled seats"),
            Quorum.Base.SEATS, new Text("pladser", "seats"),
            Quorum.Base.ENTITLED, new Text("besatte pladser, der ikke er inhabile", "filled seats not recused"));

    private static final Map<Quorum.Measure, Text> MEASURES = Map.of(
            Quorum.Measure.PRESENT, new Text("til stede", "present"),
            Quorum.Measure.PARTICIPATING, new Text("i afstemningen", "voting"),
            Quorum.Measure.YES_PLUS_ABSTAIN, new Text("for eller undladende", "for or abstaining"),
            Quorum.Measure.YES, new Text("for", "for"));

    private static final Map<String, Category> CATEGORIES = Map.of(
            "lived_experience",
            new Category(
                    new Text("erfaringsmedlem", "lived-experience member"),
                    new Text("erfaringsmedlemmer", "lived-experience members")),
            "municipal",
            new Category(
                    new Text("kommunalt medlem", "municipal member"),
                    new Text("kommunale medlemmer", "municipal members")));

    private record Category(Text one, Text many) {

        static Category of(Presence presence) {
            String name = presence.category();
            return new Category(
                    new Text("medlem fra kategorien »" + name + "«", "member of the category \"" + name + "\""),
                    new Text("medlemmer fra kategorien »" + name + "«", "members of the category \"" + name + "\""));
        }

        String danish(Presence presence) {
            int number = presence.atLeast();
            return number == 1
                    ? "Mindst ét %s skal være til stede.".formatted(one.danish())
                    : "Mindst %d %s skal være til stede.".formatted(number, many.danish());
        }

        String english(Presence presence) {
            int number = presence.atLeast();
            return "At least %s must be present."
                    .formatted(number == 1 ? "one " + one.english() : number + " " + many.english());
        }
    }

    String danish() {
        return "Beslutningsdygtig med mindst %d af %d %s %s (krav: %s %s).%s"
                .formatted(
                        requirement.need(),
                        requirement.base(),
                        say(BASES.get(requirement.quorum().base()), Text::danish),
                        say(MEASURES.get(requirement.quorum().measure()), Text::danish),
                        requirement.quorum().strict() ? "mere end" : "mindst",
                        share(Text::danish),
                        members(it -> CATEGORIES
                                .getOrDefault(it.category(), Category.of(it))
                                .danish(it)));
    }

    String english() {
        return "Quorate with at least %d of %d %s %s (required: %s %s).%s"
                .formatted(
                        requirement.need(),
                        requirement.base(),
                        say(BASES.get(requirement.quorum().base()), Text::english),
                        say(MEASURES.get(requirement.quorum().measure()), Text::english),
                        requirement.quorum().strict() ? "more than" : "at least",
                        share(Text::english),
                        members(it -> CATEGORIES
                                .getOrDefault(it.category(), Category.of(it))
                                .english(it)));
    }

    private String share(Function<Text, String> language) {
        Fraction share = requirement.quorum().share();
        Text words = SHARES.get(share);
        return words == null ? share.numerator() + "/" + share.denominator() : language.apply(words);
    }

    private String members(Function<Presence, String> sentence) {
        return composition.stream().map(it -> " " + sentence.apply(it)).collect(Collectors.joining());
    }

    private static String say(@Nullable Text text, Function<Text, String> language) {
        return text == null ? "" : language.apply(text);
    }
}
