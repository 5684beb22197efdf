package org.allianceledger.account;

import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The language of the command line: Danish where the environment's LANG is, else English. */
@Component
class ConsoleLanguage {

    private final boolean danish;

    ConsoleLanguage(@Value("${LANG:}") String lang) {
        this.danish = lang.startsWith("da");
    }

    Locale locale() {
        return danish ? Locale.of("da") : Locale.ENGLISH;
    }

    String say(ConsoleText text, Object... arguments) {
        return (danish ? text.danish() : text.english()).formatted(arguments);
    }
}
