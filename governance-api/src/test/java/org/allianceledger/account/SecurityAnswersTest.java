package org.allianceledger.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

@WithAccounts
class SecurityAnswersTest {

    @Autowired
    GuardedHttp http;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "da              | da | Kontoen har ikke ret til dette.",
                "en-GB,en;q=0.9  | en | The account is not allowed to do this.",
                "da;q=0.3,en     | en | The account is not allowed to do this.",
                "de              | da | Kontoen har ikke ret til dette.",
                ";;;             | da | Kontoen har ikke ret til dette."
            })
    void speaksTheReadersLanguageAndDanishByDefault(String accepted, String language, String detail) {
        var answer = http.client()
                .post()
                .uri(GuardedHttp.ACT)
                .header(HttpHeaders.AUTHORIZATION, http.bearer(http.token(http.account(AccountRole.AUDITOR))))
                .header(HttpHeaders.ACCEPT_LANGUAGE, accepted)
                .exchange();
        assertThat(answer).headers().hasValue(HttpHeaders.CONTENT_LANGUAGE, language);
        assertThat(answer).bodyJson().extractingPath("$.detail").isEqualTo(detail);
    }

    @Test
    void carriesTheSecurityHeadersAndNoSession() {
        var answer = http.send(
                HttpMethod.POST, GuardedHttp.ACT, http.basic(http.account(AccountRole.CHAIR), GuardedHttp.PASSWORD));
        assertThat(answer)
                .headers()
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("X-Frame-Options", "DENY")
                .hasValue("Referrer-Policy", "no-referrer")
                .hasHeaderSatisfying(
                        "Content-Security-Policy",
                        policies -> assertThat(policies)
                                .singleElement()
                                .asString()
                                .startsWith("default-src 'none'")
                                .doesNotContain("script-src"))
                .doesNotContainHeader("Set-Cookie");
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void letsSwaggerRunItsOwnScriptsAlone() {
        assertThat(http.client().get().uri("/swagger-ui/index.html"))
                .headers()
                .hasHeaderSatisfying(
                        "Content-Security-Policy",
                        policies -> assertThat(policies)
                                .singleElement()
                                .asString()
                                .contains("script-src 'self';", "connect-src 'self'", "frame-ancestors 'none'"));
    }

    @Test
    void promisesOnlyWhatAccessTokensKeep() {
        assertThat(http.client().get().uri("/.well-known/oauth-protected-resource"))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.tls_client_certificate_bound_access_tokens")
                .isEqualTo(false);
    }
}
