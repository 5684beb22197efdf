package org.allianceledger.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.util.WebUtils;

/** Danish unless asked for English: by the reader's own choice, kept in a cookie, or else by the browser. */
public final class LanguageOfRequest extends AcceptHeaderLocaleResolver {

    public static final String COOKIE = "lang";

    LanguageOfRequest() {
        setSupportedLocales(List.of(Words.DANISH, Locale.ENGLISH));
        setDefaultLocale(Words.DANISH);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        Cookie chosen = WebUtils.getCookie(request, COOKIE);
        if (chosen != null && !request.getRequestURI().startsWith("/api/")) {
            return chosen.getValue().equals("en") ? Locale.ENGLISH : Words.DANISH;
        }
        return super.resolveLocale(request);
    }
}
