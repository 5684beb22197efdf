package org.allianceledger.commandline;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the command line says, in Danish where the environment's LANG is Danish and in English elsewhere. */
enum ConsoleText {
    READY(
            "Klar: http://localhost:%1$s (API: http://localhost:%1$s/swagger-ui.html). Ctrl-C stopper.",
            "Ready: http://localhost:%1$s (API: http://localhost:%1$s/swagger-ui.html). Ctrl-C stops."),
    WITNESS_READY(
            "Vidnet svarer på http://%s:%d. Dets offentlige nøgle: %s",
            "The witness answers at http://%s:%d. Its public key: %s"),
    LOCKED(
            "Databasen i %s er i brug af en anden proces. Stop serveren, eller brug en anden mappe med --data.",
            "The database in %s is in use by another process. Stop the server, or use another folder with --data."),
    FAILED("Det lykkedes ikke at starte: %s", "The start did not succeed: %s"),
    NOT_A_FORMAT("Formatet %s kendes ikke; brug popolo eller acts.", "The format %s is not known; use popolo or acts."),
    NO_KEY("--alliance mangler: alliancens nøgle.", "--alliance is missing: the alliance's key."),
    UNKNOWN_ALLIANCE(
            "Protokollen kender ingen alliance med nøglen %s.", "The ledger knows no alliance with the key %s."),
    LINE("linje %d  %s%s", "line %d  %s%s"),
    ACTS_IMPORTED("%d hændelser er registreret; %s.", "%d events recorded; %s."),
    LAST_PLACE("den sidste har plads %d i protokollen", "the last has place %d in the log"),
    NO_PLACE_YET("de får deres plads i protokollen om lidt", "they get their places in the log in a while"),
    NO_ACTS("Intet nyt: filen er tom.", "Nothing new: the file is empty."),
    UNWRITABLE("Filen %s kan ikke skrives.", "The file %s cannot be written."),
    EXPORTED("Skrevet til %s.", "Written to %s."),
    OUTCOMES_HOLD("%d udfald genberegnet, alle som registreret", "%d outcomes computed again, all as recorded"),
    OUTCOMES_DIFFER("%d udfald genberegnet, %d AFVIGELSER", "%d outcomes computed again, %d DIFFERENCES"),
    NOT_A_KEY(
            "%s kan ikke være en alliances nøgle; brug små bogstaver a-z, tal og bindestreger.",
            "%s cannot be an alliance's key; use the letters a-z, digits and hyphens."),
    UNREADABLE("Filen %s kan ikke læses.", "The file %s cannot be read."),
    IMPORT_REFUSED(
            "Filen har %d fejl. Intet af den er registreret.", "The file has %d faults. Nothing of it was recorded."),
    NOTHING_NEW("Intet nyt: %s indeholder det hele allerede.", "Nothing new: %s holds all of it already."),
    IMPORTED("%d hændelser er registreret i %s; %s.", "%d events recorded in %s; %s."),
    KEY_ADDED("Underskriver nu ved siden af de andre: %s", "Signs beside the others from now on: %s"),
    RECOVERED(
            "%d hændelser er hentet fra den offentliggjorte log; databasen har nu %d. Rod: %s",
            "%d events recovered from the published log; the database now has %d. Root: %s"),
    NOTHING_LACKED(
            "Databasen manglede intet: den har %d hændelser, og alt offentliggjort er iblandt dem.",
            "The database lacked nothing: it has %d events, and all that is published is among them."),
    ERASED_AGAIN(
            "%d personer, som sikkerhedskopien havde med tilbage, er slettet igen.",
            "%d people whom the backup had brought back are erased again."),
    NOT_IN_THE_LOG(
            "Loggen rummer ikke, og det skal hentes andetsteds, hvis det er kommet til siden sikkerhedskopien:\n"
                    + "  navne, kontakter og erfaringer (%d personer står uden navn), dokumenters indhold,\n"
                    + "  brugerkonti og adgangsnøgler, og nøglerne til gentagne kald (Idempotency-Key).",
            "The log does not hold, and what came since the backup has to come from elsewhere:\n"
                    + "  names, contacts and experience (%d people have no name), the content of documents,\n"
                    + "  accounts and access tokens, and the keys of repeated requests (Idempotency-Key)."),
    REBUILT("%s: bygget op igen af %d hændelser", "%s: rebuilt from %d events"),
    EQUAL("%s: %d rækker er lig en genopbygning af %d hændelser", "%s: %d rows equal a rebuild from %d events"),
    DIFFERENT("%s: AFVIGER fra en genopbygning", "%s: DIFFERS from a rebuild");

    private final String danish;
    private final String english;

    ConsoleText(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    String say(@Nullable Object... arguments) {
        return either(danish, english).formatted(arguments);
    }

    /** Where the last of some events is in the log; null while it has no place. */
    static String place(@Nullable Long position) {
        return position == null ? NO_PLACE_YET.say() : LAST_PLACE.say(position);
    }

    /** The text in the language of the environment. */
    static String either(String danish, String english) {
        Map<String, String> environment = System.getenv();
        String lang = environment.getOrDefault("LC_ALL", environment.getOrDefault("LANG", ""));
        return lang.startsWith("da") ? danish : english;
    }
}
