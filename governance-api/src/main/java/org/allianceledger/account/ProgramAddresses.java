package org.allianceledger.account;

import java.util.List;

/** The addresses that programs call; all others are pages, with a session and a form to log in by. */
public final class ProgramAddresses {

    private static final List<String> PREFIXES =
            List.of("/api", "/log", "/actuator", "/v3", "/swagger-ui", "/swagger-ui.html", "/.well-known");

    private ProgramAddresses() {}

    /** Whether a path, without the query, is one of them. */
    public static boolean include(String path) {
        return PREFIXES.stream().anyMatch(it -> path.equals(it) || path.startsWith(it + "/"));
    }

    /** The same, as Spring Security writes it. */
    static String[] patterns() {
        return PREFIXES.stream().map(it -> it + "/**").toArray(String[]::new);
    }
}
