package org.allianceledger.audit.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What lies on top of an audit package: how to check it, with our program and without it. */
final class Readme {

    private Readme() {}

    static String of(boolean part) {
        String name = part ? "part.md" : "log.md";
        try (InputStream text = Readme.class.getResourceAsStream("/audit/" + name)) {
            if (text == null) {
                throw new IllegalStateException(name + " is missing from the application");
            }
            return new String(text.readAllBytes(), UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
