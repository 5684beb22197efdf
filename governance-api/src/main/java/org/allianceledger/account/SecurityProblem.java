package org.allianceledger.account;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** The problems (RFC 9457) that answer a request which did not get through. */
enum SecurityProblem {
    NO_ACCOUNT(
            HttpStatus.UNAUTHORIZED,
            "unauthenticated",
            "Log ind",
            "Log in",
            "Det kræver en konto. Send brugernavn og kodeord (HTTP Basic) eller en adgangsnøgle (Bearer).",
            "This needs an account. Send a username and password (HTTP Basic) or an access token (Bearer)."),
    WRONG_CREDENTIALS(
            HttpStatus.UNAUTHORIZED,
            "unauthenticated",
            "Log ind",
            "Log in",
            "Brugernavn og kodeord eller adgangsnøgle gælder ikke.",
            "The username and password or the access token are not valid."),
    FORBIDDEN(
            HttpStatus.FORBIDDEN,
            "forbidden",
            "Ikke tilladt",
            "Not allowed",
            "Kontoen har ikke ret til dette.",
            "The account is not allowed to do this."),
    TOO_MANY_ATTEMPTS(
            HttpStatus.TOO_MANY_REQUESTS,
            "too-many-attempts",
            "For mange forsøg",
            "Too many attempts",
            "Der har været for mange forkerte kodeord eller adgangsnøgler. Prøv igen om et minut.",
            "There have been too many wrong passwords or tokens. Try again in a minute.");

    private final HttpStatus status;
    private final URI type;
    private final String danishTitle;
    private final String englishTitle;
    private final String danishDetail;
    private final String englishDetail;

    SecurityProblem(
            HttpStatus status,
            String name,
            String danishTitle,
            String englishTitle,
            String danishDetail,
            String englishDetail) {
        this.status = status;
        this.type = URI.create("urn:alliance-ledger:problem:" + name);
        this.danishTitle = danishTitle;
        this.englishTitle = englishTitle;
        this.danishDetail = danishDetail;
        this.englishDetail = englishDetail;
    }

    int status() {
        return status.value();
    }

    Map<String, Object> body(Locale locale) {
        boolean danish = locale.getLanguage().equals("da");
        var body = new LinkedHashMap<String, Object>();
        body.put("type", type.toString());
        body.put("title", danish ? danishTitle : englishTitle);
        body.put("status", status.value());
        body.put("detail", danish ? danishDetail : englishDetail);
        return body;
    }
}
