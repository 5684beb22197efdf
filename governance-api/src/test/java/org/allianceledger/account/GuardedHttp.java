package org.allianceledger.account;

import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** Sends requests through the filter chain, as accounts made for one test. */
class GuardedHttp {

    static final String PASSWORD = "en lang adgangsfrase";
    static final String READ = "/api/v1/alliances";
    static final String ACT = "/api/v1/alliances/alliance-1/people";

    private final Accounts accounts;
    private final AccessTokens tokens;
    private final MockMvcTester client;

    GuardedHttp(
            Accounts accounts,
            AccessTokens tokens,
            WebApplicationContext context,
            @Qualifier("springSecurityFilterChain") Filter security) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.client = MockMvcTester.from(
                context, builder -> builder.addFilters(security).build());
    }

    MockMvcTester client() {
        return client;
    }

    Account account(AccountRole role) {
        return accounts.add("konto-" + UUID.randomUUID(), role, PASSWORD);
    }

    String token(Account account) {
        return tokens.create(account.username(), "test", TokenScope.ACT, null).secret();
    }

    MvcTestResult send(HttpMethod method, String path, String authorization) {
        return client.method(method)
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, authorization)
                .exchange();
    }

    MvcTestResult from(String address, String authorization) {
        return client.get()
                .uri(READ)
                .header(HttpHeaders.AUTHORIZATION, authorization)
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .exchange();
    }

    static String basic(Account account, String password) {
        return basic(account.username(), password);
    }

    static String basic(String username, String password) {
        byte[] pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    static String bearer(String secret) {
        return "Bearer " + secret;
    }
}
