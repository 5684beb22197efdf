package org.allianceledger.commandline;

import org.jspecify.annotations.Nullable;

/** What an audit says on the console, in the language of the environment. */
enum AuditText {
    GOOD("I ORDEN ", "HOLDS  "),
    BAD("BRUDT   ", "FAILS  "),
    LOG("Loggen %s: %d poster, rod %s", "The log %s: %d entries, root %s"),
    NO_HEAD(
            "Loggens underskrift holder ikke; intet andet er prøvet.",
            "The log's signature fails; nothing else was tried."),
    SIGNED("underskrevet af %s", "signed by %s"),
    ENTRIES(
            "%d poster og %d hashfliser fører til den underskrevne rod",
            "%d entries and %d tiles lead to the signed root"),
    PART(
            "%d poster har hver et bevis for deres plads; at ingen er udeladt, kan kun hele loggen vise",
            "%d entries each have a proof of their place; that none was left out only the whole log can show"),
    EXTENDS("forlænger det gemte checkpoint på %d poster", "extends the saved checkpoint of %d entries"),
    WITNESSED("%s så den %s", "%s saw it at %s"),
    NO_WITNESS(
            "Ingen vidner er krævet: den, der har nøglen, kan have skrevet alt om (--policy, --old).",
            "No witness is asked for: whoever has the key may have rewritten everything (--policy, --old)."),
    BOUNDS(
            "%d af %d hændelser kan prøves på tid: %d har en tidligst, %d en senest, af %d medunderskrevne checkpoints"
                    + " (slæk %d s, urforskel %d s)",
            "%d of %d events can be tried by time: %d have an earliest, %d a latest, from %d cosigned checkpoints"
                    + " (lag %d s, skew %d s)"),
    NO_BOUNDS(
            "Ingen medunderskrifter fra kendte vidner: hvornår noget er registreret, siger loggen alene (--policy,"
                    + " --old).",
            "No cosignatures of known witnesses: when anything was recorded, the log alone says (--policy, --old)."),
    TOLD_TIME(
            "%d hændelser siger, at deres tid kom fra en fil, de blev overtaget fra; vidner kan ikke prøve den: poster"
                    + " %s",
            "%d events say that their time came from a file they were taken over from; witnesses cannot try it:"
                    + " entries %s"),
    TOO_EARLY(
            "%s siger %s, men kan tidligst være registreret %s: checkpointet på %d poster var medunderskrevet uden den",
            "%s says %s, but was recorded at %s at the earliest: the checkpoint of %d entries was cosigned without it"),
    TOO_LATE(
            "%s siger %s, men er registreret senest %s: checkpointet på %d poster var medunderskrevet med den",
            "%s says %s, but was recorded by %s at the latest: the checkpoint of %d entries was cosigned with it"),
    SECONDS("--lag og --skew er sekunder fra 0 til %d.", "--lag and --skew are seconds from 0 to %d."),
    NO_SEED(
            "--seed er en linje tekst på højst 200 tegn uden mellemrum først eller sidst.",
            "--seed is a line of text of at most 200 characters with no space at either end."),
    NO_SIZE("--size er fra 1 til %d.", "--size is from 1 to %d."),
    NOT_EMPTY("Mappen %s er ikke tom.", "The folder %s is not empty."),
    NOTHING_TO_DRAW("Der er ingen afgjorte beslutninger at trække fra.", "There are no decisions to draw from."),
    POPULATION(
            "%d beslutninger at trække fra (og %d uden udfald); %d trukket med frøet %s:",
            "%d decisions to draw from (and %d without an outcome); %d drawn by the seed %s:"),
    DRAWN("%4d. %s: %s (%s…)", "%4d. %s: %s (%s…)"),
    DRAWN_HOLDS("Alt, der er trukket, kommer igen, når det afgøres igen.", "All that was drawn comes out again."),
    DRAWN_FAILS(
            "NOGET af det, der er trukket, kommer ikke igen; se dossiererne.",
            "SOMETHING that was drawn does not come out again; see the dossiers."),
    NO_DAYS("--late-after er dage fra 0 til %d.", "--late-after is days from 0 to %d."),
    EITHER_JSON_OR_CSV("Brug --json eller --csv, ikke begge.", "Use --json or --csv, not both."),
    LAGS(
            "%d hændelser; %d registreret mere end %d dage, efter at de skete (%d af dem overtaget fra andre kilder).",
            "%d events; %d recorded more than %d days after they happened (%d of those taken over from elsewhere)."),
    LAGS_UNREADABLE("%d poster kan ikke læses som hændelser.", "%d entries cannot be read as events."),
    LAG_HEAD(
            "Dage til registrering                             efter det skete    efter virkning\n"
                    + "hændelse                           antal    sene  median    mest  median    mest",
            "Days until recorded                             after it happened    after effect\n"
                    + "event                              count    late  median    most  median    most"),
    LATE_HEAD(
            "Sene, de seneste først\n   post   dage  skete       registreret hændelse                    om",
            "Late, the latest first\n  entry   days  occurred    recorded    event                       about"),
    IMPORTED(" (overtaget)", " (imported)"),
    OWN_KEYS(
            "Nøglerne er dem, der lå i pakken: de viser ikke, hvem der har underskrevet. Bed om dem ad anden vej"
                    + " (--key).",
            "The keys are those that came with it: they do not show who signed. Ask for them another way (--key)."),
    SEQUENCE(
            "%d forløb er nummereret uden huller; %d slags hændelser, alle kendte",
            "%d histories are numbered without gaps; %d kinds of events, all known"),
    OUTCOMES("%d udfald genberegnet, quorum med", "%d outcomes computed again, quorums included"),
    MANDATES("%d mandater brugt igen inden for deres grænser", "%d mandates used again within their limits"),
    COMMITMENTS("%d tilsagn ført gennem deres forløb igen", "%d commitments led through their lives again"),
    ON_DAY("Den %s:", "On %s:"),
    SEATS("  %d organer, %d af %d pladser besat", "  %d bodies, %d of %d seats filled"),
    BODY("    %s (%s): %d af %d pladser besat", "    %s (%s): %d of %d seats filled"),
    BALANCE("    %s (%s): brugt %s af %s, tilbage %s", "    %s (%s): used %s of %s, left %s"),
    STANDING("    %d tilsagn: %s", "    %d commitments: %s"),
    FINDING("    post %s, %s: %s", "    entry %s, %s: %s"),
    CONCLUSION_GOOD(
            "Alt holder. Hvad det beviser, og hvad det ikke gør: docs/audit.md.",
            "Everything holds. What this proves and what it does not: docs/audit.md."),
    CONCLUSION_BAD("%d fejl er fundet.", "%d faults were found."),
    NO_KEYS(
            "Der ligger ingen nøgle ved loggen; angiv den med --key eller --policy.",
            "There is no key with the log; give it with --key or --policy."),
    EITHER_KEY_OR_POLICY("Brug --key eller --policy, ikke begge.", "Use --key or --policy, not both."),
    OLD_NEEDS_WHOLE_LOG(
            "--old kræver hele loggen; dette er kun én alliances poster.",
            "--old needs the whole log; this is one alliance's entries only."),
    UNREADABLE("%s kan ikke læses: %s", "%s cannot be read: %s"),
    NOTHING_PUBLISHED("Loggen er ikke offentliggjort endnu.", "The log has not been published yet."),
    IN_STEP(
            "%d rækker er ord for ord de offentliggjorte poster; %d nyere rækker er ikke offentliggjort endnu",
            "%d rows are word for word the published entries; %d newer rows are not published yet"),
    OUT_OF_STEP("%d AFVIGELSER mellem databasen og loggen:", "%d DIFFERENCES between the database and the log:"),
    DIFFERENCE("  post %d  %s  %s: %s", "  entry %d  %s  %s: %s");

    private final String danish;
    private final String english;

    AuditText(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    String say(@Nullable Object... arguments) {
        return ConsoleText.either(danish, english).formatted(arguments);
    }
}
