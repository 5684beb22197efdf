package org.allianceledger.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

@WithAccounts
class AccessRulesTest {

    @Autowired
    GuardedHttp http;

    @Nested
    class WithoutAnAccount {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    GuardedHttp.READ,
                    "/actuator/health",
                    "/actuator/health/liveness",
                    "/v3/api-docs",
                    "/swagger-ui/index.html"
                })
        void reads(String path) {
            assertThat(http.client().get().uri(path)).hasStatus(200);
        }

        @ParameterizedTest
        @CsvSource({
            "POST,/api/v1/alliances/alliance-1/people",
            "PUT,/api/v1/alliances/alliance-1/people",
            "PATCH,/api/v1/alliances/alliance-1/people",
            "DELETE,/api/v1/alliances/alliance-1/people",
            "POST,/api/v1/projections/seats/rebuild",
            "POST,/api/v1/outcomes/preview",
            "GET,/actuator/metrics"
        })
        void mayDoNothingElse(String method, String path) {
            assertThat(http.client().method(HttpMethod.valueOf(method)).uri(path))
                    .hasStatus(401);
        }

        @Test
        void writesNowhereOutsideTheInterface() {
            assertThat(http.client().post().uri("/elsewhere")).hasStatus(403);
        }

        @Test
        void isToldHowToLogInWithAProblem() {
            var answer = http.client().post().uri(GuardedHttp.ACT).exchange();
            assertThat(answer).hasStatus(401).hasContentType("application/problem+json");
            assertThat(answer.getResponse().getHeaders(HttpHeaders.WWW_AUTHENTICATE))
                    .containsExactly(
                            "Basic realm=\"alliance-ledger\", charset=\"UTF-8\"", "Bearer realm=\"alliance-ledger\"");
            assertThat(answer).bodyJson().isStrictlyEqualTo("""
                {"type": "urn:alliance-ledger:problem:unauthenticated", "title": "Log ind", "status": 401,
                 "detail": "Det kræver en konto. Send brugernavn og kodeord (HTTP Basic) eller en adgangsnøgle (Bearer)."}
                """);
        }
    }

    @Nested
    class WithAnAccount {

        @ParameterizedTest
        @EnumSource(
                value = AccountRole.class,
                names = {"CHAIR", "SECRETARIAT", "ADMINISTRATOR"})
        void actsByPasswordUnderTheAccountsId(AccountRole role) {
            Account account = http.account(role);
            assertThat(http.send(HttpMethod.POST, GuardedHttp.ACT, http.basic(account, GuardedHttp.PASSWORD)))
                    .hasStatus(200)
                    .bodyText()
                    .isEqualTo(account.accountId());
        }

        @ParameterizedTest
        @EnumSource(
                value = AccountRole.class,
                names = {"CHAIR", "SECRETARIAT", "ADMINISTRATOR"})
        void actsByTokenUnderTheAccountsId(AccountRole role) {
            Account account = http.account(role);
            assertThat(http.send(HttpMethod.POST, GuardedHttp.ACT, http.bearer(http.token(account))))
                    .hasStatus(200)
                    .bodyText()
                    .isEqualTo(account.accountId());
        }

        @ParameterizedTest
        @EnumSource(
                value = AccountRole.class,
                names = {"AUDITOR", "PARTNER", "MEMBER"})
        void readsButDoesNotActWhenItMayNot(AccountRole role) {
            Account account = http.account(role);
            var refused = http.send(HttpMethod.POST, GuardedHttp.ACT, http.basic(account, GuardedHttp.PASSWORD));
            assertThat(refused).hasStatus(403).hasContentType("application/problem+json");
            assertThat(refused).bodyJson().extractingPath("$.type").isEqualTo("urn:alliance-ledger:problem:forbidden");
            assertThat(http.send(HttpMethod.POST, GuardedHttp.ACT, http.bearer(http.token(account))))
                    .hasStatus(403)
                    .headers()
                    .hasHeaderSatisfying(
                            HttpHeaders.WWW_AUTHENTICATE,
                            challenges -> assertThat(challenges)
                                    .singleElement()
                                    .asString()
                                    .startsWith("Bearer ")
                                    .contains("insufficient_scope"));
            assertThat(http.send(HttpMethod.GET, GuardedHttp.READ, http.basic(account, GuardedHttp.PASSWORD)))
                    .hasStatus(200);
        }

        @ParameterizedTest
        @CsvSource({"POST,/api/v1/projections/seats/rebuild", "GET,/actuator/metrics", "POST,/actuator/loggers"})
        void operatesTheLedgerOnlyIfItMay(String method, String path) {
            var verb = HttpMethod.valueOf(method);
            assertThat(http.send(verb, path, http.bearer(http.token(http.account(AccountRole.CHAIR)))))
                    .hasStatus(403);
            assertThat(http.send(verb, path, http.bearer(http.token(http.account(AccountRole.AUDITOR)))))
                    .hasStatus(403);
            assertThat(http.send(verb, path, http.bearer(http.token(http.account(AccountRole.SECRETARIAT)))))
                    .hasStatus(200);
            assertThat(http.send(verb, path, http.bearer(http.token(http.account(AccountRole.ADMINISTRATOR)))))
                    .hasStatus(200);
        }

        @ParameterizedTest
        @EnumSource
        void takesOverWhatWasKeptElsewhereOnlyAsAdministrator(AccountRole role) {
            for (String path : List.of("/api/v1/alliances/alliance-1/imports", "/api/v1/imports")) {
                assertThat(http.send(HttpMethod.POST, path, http.bearer(http.token(http.account(role)))))
                        .hasStatus(role == AccountRole.ADMINISTRATOR ? 200 : 403);
            }
        }

        @ParameterizedTest
        @EnumSource
        void asksForOutcomesWhateverItIsFor(AccountRole role) {
            String token = http.bearer(http.token(http.account(role)));
            assertThat(http.send(HttpMethod.POST, "/api/v1/outcomes/preview", token))
                    .hasStatus(200);
            assertThat(http.send(HttpMethod.PUT, "/api/v1/outcomes/preview", token))
                    .hasStatus(role.mayAct() ? 200 : 403);
        }

        @Test
        void writesNowhereOutsideTheInterface() {
            assertThat(http.send(
                            HttpMethod.POST,
                            "/elsewhere",
                            http.bearer(http.token(http.account(AccountRole.ADMINISTRATOR)))))
                    .hasStatus(403);
        }

        @Test
        void logsInWithItsNameInAnyCase() {
            Account account = http.account(AccountRole.CHAIR);
            String header = http.basic(account.username().toUpperCase(), GuardedHttp.PASSWORD);
            assertThat(http.send(HttpMethod.POST, GuardedHttp.ACT, header)).hasStatus(200);
        }

        @ParameterizedTest
        @ValueSource(strings = {"cross-site", "same-site"})
        void doesNotActWhenAnotherSiteMakesItsBrowserWrite(String site) {
            String header = http.basic(http.account(AccountRole.CHAIR), GuardedHttp.PASSWORD);
            assertThat(http.client()
                            .post()
                            .uri(GuardedHttp.ACT)
                            .header("Authorization", header)
                            .header("Sec-Fetch-Site", site))
                    .hasStatus(403);
            assertThat(http.client()
                            .post()
                            .uri(GuardedHttp.ACT)
                            .header("Authorization", header)
                            .header("Sec-Fetch-Site", "same-origin"))
                    .hasStatus(200);
        }
    }
}
