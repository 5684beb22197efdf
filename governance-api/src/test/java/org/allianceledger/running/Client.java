package org.allianceledger.running;

import static java.net.http.HttpRequest.BodyPublishers.noBody;
import static java.net.http.HttpRequest.BodyPublishers.ofByteArray;
import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.allianceledger.account.TestAccount.Tokens;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks HTTP to one application as an account that may act. */
class Client {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String root;
    private final @Nullable Tokens tokens;

    Client(int port, Tokens tokens) {
        this("http://localhost:" + port, tokens);
    }

    private Client(String root, @Nullable Tokens tokens) {
        this.root = root;
        this.tokens = tokens;
    }

    /** Where the door is. */
    String root() {
        return root;
    }

    /** The same door, for whoever has not logged in. */
    Client anonymous() {
        return new Client(root, null);
    }

    /** @param body the text as it came */
    record Answer(int status, HttpHeaders headers, String body) {

        JsonNode json() {
            return JSON.readTree(body);
        }

        String text(String field) {
            return json().path(field).asString("");
        }

        String id() {
            if (status / 100 != 2) {
                throw new IllegalStateException(status + " " + body);
            }
            return text("id");
        }

        long position() {
            return json().path("position").asLong(-1);
        }
    }

    Answer get(String path, String... headers) throws IOException {
        return send("GET", path, null, headers);
    }

    /** The bytes at the path, or null if there are none to be had. */
    byte[] bytes(String path) throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(root + path)).timeout(Duration.ofSeconds(60));
        if (tokens != null) {
            request.header("Authorization", "Bearer " + tokens.usual());
        }
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            return answer.statusCode() == 200 ? answer.body() : null;
        } catch (InterruptedException stop) {
            throw new IOException(stop);
        }
    }

    Answer post(String path, String json, String... headers) throws IOException {
        return send("POST", path, json.getBytes(UTF_8), headers);
    }

    /** Sends anything at all; names and values of headers alternate, and one that is given replaces the usual. */
    Answer send(String method, String path, byte[] body, String... headers) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body == null ? noBody() : ofByteArray(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (tokens != null) {
            String token = takesOver(path, body) ? tokens.takingOver() : tokens.usual();
            request.header("Authorization", "Bearer " + token);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), ofString(UTF_8));
            return new Answer(answer.statusCode(), answer.headers(), answer.body());
        } catch (InterruptedException stop) {
            throw new IOException(stop);
        }
    }

    private static boolean takesOver(String path, byte[] body) {
        return path.contains("/imports") || (body != null && new String(body, UTF_8).contains("imported_source"));
    }
}
