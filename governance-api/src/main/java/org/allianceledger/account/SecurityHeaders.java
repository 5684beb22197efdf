package org.allianceledger.account;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** The headers that tell a browser what it may do with an answer. */
final class SecurityHeaders {

    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    // Swagger UI sets styles on its elements and carries its icons in them.
    private static final String SWAGGER = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'";

    private static final String PAGE = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self';"
            + " frame-ancestors 'none'";

    private SecurityHeaders() {}

    /** What pages may do: run and show what comes from here, and send their forms here. */
    static void page(HeadersConfigurer<HttpSecurity> headers) {
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .addHeaderWriter(new ContentSecurityPolicyHeaderWriter(PAGE));
    }

    /** Adds to Spring's own: nosniff, no framing, no caching. A policy that a page has set itself stays. */
    static void write(HeadersConfigurer<HttpSecurity> headers) {
        var swagger = PathPatternRequestMatcher.withDefaults().matcher("/swagger-ui/**");
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        swagger, new ContentSecurityPolicyHeaderWriter(SWAGGER)))
                .addHeaderWriter(new ContentSecurityPolicyHeaderWriter(NOTHING));
    }
}
