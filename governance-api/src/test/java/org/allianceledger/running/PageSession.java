package org.allianceledger.running;

import static java.net.http.HttpResponse.BodyHandlers.ofString;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A reader of pages without a browser: cookies, a login by form, and what a page says. */
final class PageSession {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)");

    private final String root;
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
        Matcher token = CSRF.matcher(session.get("/login"));
        if (!token.find()) {
            throw new IllegalStateException("The login page has no form");
        }
        String fields = "username=" + encoded(username) + "&password=" + encoded(password) + "&_csrf="
                + encoded(token.group(1));
        session.send(HttpRequest.newBuilder(URI.create(root + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
        return session;
    }

    String get(String path) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(root + path)));
    }

    private String send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(
                            request.header("Accept", "text/html")
                                    .timeout(Duration.ofSeconds(60))
                                    .build(),
                            ofString())
                    .body();
        } catch (InterruptedException stop) {
            throw new IOException(stop);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
