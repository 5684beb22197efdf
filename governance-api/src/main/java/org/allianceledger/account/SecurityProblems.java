package org.allianceledger.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import tools.jackson.databind.json.JsonMapper;

/** Answers a request that did not get through, with a problem in the reader's language and the way to log in. */
final class SecurityProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Locale DANISH = Locale.of("da");
    private static final String BASIC = "Basic realm=\"alliance-ledger\", charset=\"UTF-8\"";
    private static final String BEARER = "Bearer realm=\"alliance-ledger\"";
    private static final String INVALID = ", error=\"invalid_token\", error_description=\"The token is not valid\"";
    private static final String TOO_LITTLE =
            ", error=\"insufficient_scope\", error_description=\"The account is not allowed to do this\"";

    private final JsonMapper json;

    SecurityProblems(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof TooManyAttempts) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(LoginThrottle.WINDOW.toSeconds()));
            answer(SecurityProblem.TOO_MANY_ATTEMPTS, request, response);
        } else if (bearer(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, BEARER + INVALID);
            answer(SecurityProblem.WRONG_CREDENTIALS, request, response);
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, BASIC);
            response.addHeader(HttpHeaders.WWW_AUTHENTICATE, BEARER);
            boolean tried = authorization(request) != null;
            answer(tried ? SecurityProblem.WRONG_CREDENTIALS : SecurityProblem.NO_ACCOUNT, request, response);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denial)
            throws IOException {
        if (bearer(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, BEARER + TOO_LITTLE);
        }
        answer(SecurityProblem.FORBIDDEN, request, response);
    }

    private void answer(SecurityProblem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Locale locale = language(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
        response.getOutputStream().write(json.writeValueAsBytes(problem.body(locale)));
    }

    private static boolean bearer(HttpServletRequest request) {
        String authorization = authorization(request);
        return authorization != null && authorization.toLowerCase(Locale.ROOT).startsWith("bearer");
    }

    private static @Nullable String authorization(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION);
    }

    private static Locale language(@Nullable String accepted) {
        try {
            Locale best = accepted == null
                    ? null
                    : Locale.lookup(Locale.LanguageRange.parse(accepted), List.of(DANISH, Locale.ENGLISH));
            return best == null ? DANISH : best;
        } catch (IllegalArgumentException malformed) {
            return DANISH;
        }
    }
}
