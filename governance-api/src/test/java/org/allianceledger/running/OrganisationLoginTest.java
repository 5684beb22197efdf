package org.allianceledger.running;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allianceledger.ledger.store.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An organisation's own login, with a provider that really is one. */
class OrganisationLoginTest {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)");

    private static LoginProvider provider;
    private static RunningApplication application;

    @BeforeAll
    static void start() throws IOException {
        int port = freePort();
        int ours = freePort();
        provider = LoginProvider.start(port, "http://localhost:" + ours);
        String registration = "--spring.security.oauth2.client.registration.kommunen.";
        application = RunningApplication.set(
                Database.H2,
                "--server.port=" + ours,
                registration + "client-id=ledger",
                registration + "client-secret=hemmelig",
                registration + "client-name=Kommunen",
                registration + "scope=openid",
                registration + "provider=kommunen",
                "--spring.security.oauth2.client.provider.kommunen.issuer-uri=http://127.0.0.1:" + port);
    }

    @AfterAll
    static void stop() {
        application.context().close();
        provider.close();
    }

    @Test
    void letsInWhomItKnowsAndWhoHasAnAccount() throws Exception {
        try (HttpClient reader = reader()) {
            assertThat(get(reader, "/login").body()).contains("Log ind med Kommunen");
            HttpResponse<String> in = login(reader, "sekretariat");
            assertThat(in.uri().getPort()).isEqualTo(port());
            HttpResponse<String> account = get(reader, "/account");
            assertThat(account.statusCode()).isEqualTo(200);
            assertThat(account.body()).contains("sekretariat").contains("Log ud");
        }
    }

    @Test
    void opensNoAccountForWhomThisLedgerDoesNotKnow() throws Exception {
        try (HttpClient reader = reader()) {
            HttpResponse<String> in = login(reader, "fremmed");
            assertThat(in.uri().getPath() + "?" + in.uri().getQuery()).isEqualTo("/login?unknown");
            assertThat(in.body()).contains("der er ingen konto her");
            assertThat(get(reader, "/account").uri().getPath()).isEqualTo("/login");
        }
    }

    private static HttpResponse<String> login(HttpClient reader, String name) throws Exception {
        HttpResponse<String> form = get(reader, "/oauth2/authorization/kommunen");
        assertThat(form.uri().getPath()).isEqualTo("/login");
        Matcher token = CSRF.matcher(form.body());
        assertThat(token.find()).as(form.body()).isTrue();
        String fields = "username=" + name + "&password=" + LoginProvider.PASSWORD + "&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        return reader.send(
                HttpRequest.newBuilder(form.uri().resolve("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .POST(BodyPublishers.ofString(fields))
                        .build(),
                ofString());
    }

    private static HttpResponse<String> get(HttpClient reader, String path) throws Exception {
        return reader.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path))
                        .header("Accept", "text/html")
                        .build(),
                ofString());
    }

    private static HttpClient reader() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
    }

    private static int port() {
        return URI.create(application.client().root()).getPort();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
