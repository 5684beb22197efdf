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
