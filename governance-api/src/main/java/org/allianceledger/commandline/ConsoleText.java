package org.allianceledger.commandline;

import java.util.Locale;
import java.util.Map;

/** What the command line says, in Danish where the environment's LANG is Danish and in English elsewhere. */
enum ConsoleText {
    READY("Klar på http://localhost:%s", "Ready at http://localhost:%s"),
    LOCKED(
            "Databasen i %s er i brug af en anden proces. Stop serveren, eller brug en anden mappe med --data.",
            "The database in %s is in use by another process. Stop the server, or use another folder with --data."),
    FAILED("Det lykkedes ikke at starte: %s", "The start did not succeed: %s"),
    REBUILT("%s: bygget op igen af %d hændelser", "%s: rebuilt from %d events"),
    EQUAL(
            "%s: %d rækker er lig en genopbygning af %d hændelser",
            "%s: %d rows equal a rebuild from %d events"),
    DIFFERENT("%s: AFVIGER fra en genopbygning", "%s: DIFFERS from a rebuild");

    private final String danish;
    private final String english;

    ConsoleText(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    String say(Object... arguments) {
        Map<String, String> environment = System.getenv();
        String lang = environment.getOrDefault("LC_ALL", environment.getOrDefault("LANG", ""));
        return (lang.startsWith("da") ? danish : english).formatted(arguments);
    }

    static Locale locale() {
        return READY.say("").startsWith("Klar") ? Locale.of("da") : Locale.ENGLISH;
    }
}
