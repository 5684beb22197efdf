package org.allianceledger.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A password piped in, which keeps it out of the shell's history and the list of processes. */
final class PipedPassword {

    private PipedPassword() {}

    /** The first line of standard input, or nothing, which no account accepts as its password. */
    static String read() {
        try {
            @Nullable
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return line == null ? "" : line;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
