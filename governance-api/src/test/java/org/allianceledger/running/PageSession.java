package org.allianceledger.running;

import static java.net.http.HttpResponse.BodyHandlers.ofString;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A reader of pages without a browser: cookies, a login by form, and what a page says. */
final class PageSession {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)");

    private final String root;
    private String token = "";
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    PageSession(String root) {
        this.root = root;
    }

    /** One who has logged in. */
    static PageSession of(String root, String username, String password) throws IOException {
        var session = new PageSession(root);
        String fields = "username=" + encoded(username) + "&password=" + encoded(password) + "&_csrf="
                + encoded(session.token());
        session.send(HttpRequest.newBuilder(URI.create(root + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
        return session;
    }

    String get(String path) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(root + path)));
    }

    /** What comes of asking for a page, redirects not followed. */
    HttpResponse<String> ask(String path) throws IOException {
        return answer(HttpRequest.newBuilder(URI.create(root + path)));
    }

    /** What comes of sending a form with the token that forms have, after the redirect if there is one. */
    HttpResponse<String> post(String path, Map<String, String> fields) throws IOException {
        HttpResponse<String> first = postOnly(path, fields);
        String location = first.headers().firstValue("location").orElse("");
        return location.isEmpty()
                ? first
                : answer(HttpRequest.newBuilder(URI.create(location.startsWith("/") ? root + location : location)));
    }

    /** The same, redirects not followed. */
    HttpResponse<String> postOnly(String path, Map<String, String> fields) throws IOException {
        if (token.isEmpty()) {
            token = token();
        }
        var all = new StringBuilder("_csrf=" + encoded(token));
        fields.forEach((name, value) ->
                all.append('&').append(encoded(name)).append('=').append(encoded(value)));
        return answer(HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(all.toString())));
    }

    /** What comes of a form that another site might send in this reader's name. */
    HttpResponse<String> forge(String path, String token) throws IOException {
        return answer(HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(token.isEmpty() ? "x=1" : "x=1&_csrf=" + token)));
    }

    /** The token that the forms of this reader carry. */
    String token() throws IOException {
        Matcher found = CSRF.matcher(get("/login"));
        if (!found.find()) {
            throw new IllegalStateException("The login page has no form");
        }
        return found.group(1);
    }

    private String send(HttpRequest.Builder request) throws IOException {
        return answer(request).body();
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(
                    request.header("Accept", "text/html")
                            .timeout(Duration.ofSeconds(60))
                            .build(),
                    ofString());
        } catch (InterruptedException stop) {
            throw new IOException(stop);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
