package org.allianceledger.running;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allianceledger.account.TestAccount;
import org.allianceledger.ledger.store.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser is told about pages, and what forms from elsewhere or with strange addresses come to. */
class PageDoorTest {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)");

    private final HttpClient reader = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/nowhere"})
    void runsNothingFromElsewhereAndIsNotFramed(String path) throws Exception {
        HttpResponse<String> page = get(path);
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy)
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "http:", "https:", "*");
        assertThat(page.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(page.headers().firstValue("Referrer-Policy")).isPresent();
        assertThat(page.headers().allValues("Set-Cookie"))
                .allSatisfy(it -> assertThat(it).contains("HttpOnly", "SameSite=Lax"));
        assertThat(page.body()).doesNotContain("style=\"").doesNotContainPattern("<script(?![^>]*src=)");
        assertThat(page.body()).doesNotContainPattern("(?:src|href)=\"(?:https?:)?//");
    }

    @Test
    void answersAPageToReadersAndAProblemToPrograms() throws Exception {
        assertThat(get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(get("/nowhere").body()).contains("<h1>Det gik ikke</h1>");
        Client client = RunningApplication.on(Database.H2).client();
        assertThat(client.get("/api/v1/nowhere", "Accept", "text/html").text("type"))
                .isEqualTo("urn:alliance-ledger:problem:unknown");
    }

    @Test
    void recordsNothingThatAnotherSiteSends() throws Exception {
        logIn();
        HttpResponse<String> forged = post("/acts/RegisterAlliance", "key=forged&name=Forged");
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("Det har din konto ikke adgang til.");
    }

    @Test
    void recordsNothingWithoutAnAccount() throws Exception {
        String token = token("/login");
        HttpResponse<String> answer = post("/acts/RegisterAlliance", "key=x&_csrf=" + encoded(token));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).endsWith("/login");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)", "/\n/evil"
            })
    void sendsNobodyElsewhere(String address) throws Exception {
        String token = token("/login");
        HttpResponse<String> answer = post("/reading", "lang=en&back=" + encoded(address) + "&_csrf=" + encoded(token));
        assertThat(answer.statusCode()).isIn(302, 303);
        assertThat(URI.create(location(answer)).getPath()).isEqualTo("/");
        assertThat(location(answer)).doesNotContain("evil", "javascript");
    }

    @Test
    void showsWhatWasTypedAsText() throws Exception {
        logIn();
        String script = "<script>alert(1)</script>${7*7}#{x}";
        String token = token("/account");
        HttpResponse<String> answer =
                post("/account/tokens", "scope=read&label=" + encoded(script) + "&_csrf=" + encoded(token));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(get("/account").body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;${7*7}#{x}")
                .doesNotContain("<script>alert");
    }

    @Test
    void tellsBesideTheFieldWhatIsWrongAndLosesNothing() throws Exception {
        logIn();
        String token = token("/account");
        HttpResponse<String> answer =
                post("/acts/RegisterAlliance", "key=NOT%20A%20KEY&name=Navn&_form=%2Faccount&_csrf=" + encoded(token));
        assertThat(location(answer)).endsWith("/account");
        assertThat(get("/account").body()).contains("role=\"alert\"").doesNotContain("Exception");
        assertThat(get("/account").body()).doesNotContain("role=\"alert\"><");
    }

    private void logIn() throws Exception {
        String token = token("/login");
        HttpResponse<String> answer = post(
                "/login",
                "username=" + TestAccount.NAME + "&password=" + encoded(TestAccount.PASSWORD) + "&_csrf="
                        + encoded(token));
        assertThat(location(answer)).endsWith("/home");
    }

    private String token(String path) throws Exception {
        Matcher found = CSRF.matcher(get(path).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return reader.send(
                HttpRequest.newBuilder(URI.create(root() + path))
                        .header("Accept", "text/html")
                        .build(),
                ofString());
    }

    private HttpResponse<String> post(String path, String fields) throws Exception {
        return reader.send(
                HttpRequest.newBuilder(URI.create(root() + path))
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields))
                        .build(),
                ofString());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String root() {
        return RunningApplication.on(Database.H2).client().root();
    }
}
