package org.allianceledger.person.register;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** Another process, which adds keys one at a time: the directory, and for each key its identifier. */
final class KeyWriter {

    private KeyWriter() {}

    public static void main(String[] args) {
        var book = new KeyBook(Path.of(args[0]));
        for (int i = 1; i < args.length; i++) {
            book.add(List.of(new Key(UUID.fromString(args[i]), "person-" + i, Part.IDENTITY, new byte[100])));
        }
    }
}
