package org.allianceledger.ruleset;

import static org.allianceledger.ruleset.RuleSetReason.UNKNOWN_TEMPLATE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.allianceledger.ledger.LedgerJson;
import org.allianceledger.ledger.Refusal;

/**
 * A ready-made rule set that a body can adopt as it is or start from. It says how a body may choose to decide, never
 * what the law demands of it.
 */
public record RuleSetTemplate(String name, Text title, Text sentence, RuleSet rules) {

    /** A text in both languages. */
    public record Text(String danish, String english) {}

    private static final List<RuleSetTemplate> ALL = List.of(
            template(
                    "municipal",
                    new Text("Kommunalt præget", "Municipal-like"),
                    new Text(
                            "Mindst halvdelen skal være til stede; simpelt flertal, stedfortrædere, ingen fuldmagter og"
                                    + " ingen udslagsgivende stemme.",
                            "At least half must be present; simple majority, substitutes, no proxies and no casting"
                                    + " vote.")),
            template(
                    "foundation",
                    new Text("Fondspræget", "Foundation-like"),
                    new Text(
                            "Mere end halvdelen skal være repræsenteret; fuldmagt i enkelte tilfælde, og enhver kan"
                                + " kræve mundtlig drøftelse. Giver vedtægten formanden udslagsgivende stemme, føjes"
                                + " det til.",
                            "More than half must be represented; proxies in single cases, and anyone may demand oral"
                                    + " discussion. Where the statutes give the chair a casting vote, add it.")),
            template(
                    "association",
                    new Text("Foreningspræget", "Association-like"),
                    new Text(
                            "Mere end halvdelen skal være til stede; simpelt flertal, formandens stemme afgør"
                                    + " stemmelighed i almindelige sager, to tredjedele til de store.",
                            "More than half must be present; simple majority, the chair decides ties in ordinary"
                                    + " matters, two thirds for the weighty ones.")),
            template(
                    "sociocratic",
                    new Text("Sociokratisk", "Sociocratic"),
                    new Text(
                            "Beslutninger træffes ved samtykke: ingen begrundet indvending står åben, og der er en dato"
                                    + " for evaluering.",
                            "Decisions are made by consent: no reasoned objection is open, and there is a date for"
                                    + " evaluation.")));

    public static List<RuleSetTemplate> all() {
        return ALL;
    }

    /**
     * The template with the name.
     *
     * @throws Refusal naming the field if there is none
     */
    public static RuleSetTemplate named(String name, String field) {
        return ALL.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow(() -> {
            String names = ALL.stream().map(RuleSetTemplate::name).collect(Collectors.joining(", "));
            return new Refusal(UNKNOWN_TEMPLATE, field, name, names);
        });
    }

    private static RuleSetTemplate template(String name, Text title, Text sentence) {
        try (InputStream file = RuleSetTemplate.class.getResourceAsStream(name + ".json")) {
            RuleSet rules = LedgerJson.strictMapper()
                    .readValue(Objects.requireNonNull(file, name + ".json is part of this jar"), RuleSet.class);
            return new RuleSetTemplate(name, title, sentence, rules);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
