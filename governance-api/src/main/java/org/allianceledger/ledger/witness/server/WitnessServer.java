package org.allianceledger.ledger.witness.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allianceledger.ledger.witness.Witness;
import org.allianceledger.ledger.witness.WitnessAnswer;

/** A witness over HTTP, on the server that the JDK brings: whoever runs one trusts as little else as can be. */
public final class WitnessServer implements AutoCloseable {

    /** A request with 63 hashes and a dozen signatures takes a tenth of it. */
    static final int LARGEST_REQUEST = 64 * 1024;

    private static final String ADD = "/add-checkpoint";
    private static final Pattern NEWEST = Pattern.compile("/([0-9a-f]{64})/checkpoint");

    private static final int BAD_METHOD = 405;
    private static final int TOO_LARGE = 413;
    private static final int FAILED = 500;

    static {
        // The JDK's server waits for ever for the rest of a request unless it is told not to; in seconds.
        Map.of(
                        "sun.net.httpserver.maxReqTime", "10",
                        "sun.net.httpserver.maxRspTime", "10",
                        "sun.net.httpserver.idleInterval", "30",
                        "sun.net.httpserver.nodelay", "true",
                        "jdk.httpserver.maxConnections", "500")
                .forEach((name, value) -> System.getProperties().putIfAbsent(name, value));
    }

    private final Witness witness;
    private final HttpServer server;
    private final ExecutorService threads;

    private WitnessServer(Witness witness, HttpServer server, ExecutorService threads) {
        this.witness = witness;
        this.server = server;
        this.threads = threads;
    }

    static WitnessServer start(Witness witness, String address, int port) throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(address, port), 0);
        var server = new WitnessServer(witness, http, Executors.newVirtualThreadPerTaskExecutor());
        http.setExecutor(server.threads);
        http.createContext("/", server::handle);
        http.start();
        return server;
    }

    /** The port it answers on. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** The key that others know this witness by, as a policy names it. */
    public String key() {
        return witness.key().toString();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, answer(exchange));
        }
    }

    private WitnessAnswer answer(HttpExchange exchange) {
        try {
            String path = exchange.getRequestURI().getRawPath();
            if (path.equals(ADD)) {
                return allows(exchange, "POST") ? add(exchange) : badMethod();
            }
            Matcher newest = NEWEST.matcher(path);
            if (newest.matches()) {
                return allows(exchange, "GET") ? witness.newest(newest.group(1)) : badMethod();
            }
            return WitnessAnswer.saying(404, "There is nothing here.");
        } catch (IOException | RuntimeException e) {
            // The cause concerns whoever runs the witness; whoever asked learns that there is no cosignature.
            System.err.println(exchange.getRequestURI().getRawPath() + ": " + e);
            return WitnessAnswer.saying(FAILED, "The witness failed; nothing is cosigned that it did not answer.");
        }
    }

    private WitnessAnswer add(HttpExchange exchange) throws IOException {
        try (InputStream body = exchange.getRequestBody()) {
            byte[] bytes = body.readNBytes(LARGEST_REQUEST + 1);
            return bytes.length > LARGEST_REQUEST
                    ? WitnessAnswer.saying(TOO_LARGE, "A request has at most " + LARGEST_REQUEST + " bytes.")
                    : witness.addCheckpoint(bytes);
        }
    }

    private static boolean allows(HttpExchange exchange, String method) {
        exchange.getResponseHeaders().set("Allow", method);
        return exchange.getRequestMethod().equals(method);
    }

    private static WitnessAnswer badMethod() {
        return WitnessAnswer.saying(BAD_METHOD, "This address takes another method.");
    }

    private static void send(HttpExchange exchange, WitnessAnswer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.getResponseHeaders().set("Cache-Control", "no-cache");
        if (answer.status() == TOO_LARGE) {
            exchange.getResponseHeaders().set("Connection", "close");
        }
        boolean bodiless = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.status(), bodiless ? -1 : body.length);
        if (!bodiless) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() throws IOException {
        // What is under way may finish: what it has persisted, it should also answer.
        server.stop(1);
        threads.close();
        witness.close();
    }
}
