package org.allianceledger.http;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The sentences of the HTTP door in the caller's language: Danish first, English for everyone who asks for it. */
@Component
public class Words {

    public static final Locale DANISH = Locale.of("da");

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    public Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }
}
