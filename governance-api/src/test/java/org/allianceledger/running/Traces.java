package org.allianceledger.running;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Looks for a word in every byte of every file, however a database may spell it. */
final class Traces {

    private Traces() {}

    static List<Path> of(String word, List<Path> places) throws IOException {
        byte[] utf8 = word.getBytes(UTF_8);
        // Latin-1 keeps every byte, so that a search for text is a search for bytes.
        List<String> spellings = Stream.of(utf8, word.getBytes(UTF_16BE), word.getBytes(UTF_16LE), asH2Spells(utf8))
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                .toList();
        var found = new java.util.ArrayList<Path>();
        for (Path place : places) {
            try (Stream<Path> files = Files.walk(place)) {
                files.filter(Files::isRegularFile)
                        .filter(file -> holds(file, spellings))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static boolean holds(Path file, List<String> spellings) {
        try {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            return spellings.stream().anyMatch(bytes::contains);
        } catch (NoSuchFileException removedMeanwhile) {
            return false;
        } catch (IOException cause) {
            throw new IllegalStateException(cause);
        }
    }

    // H2 leaves out the high bit of UTF-8's continuation bytes.
    private static byte[] asH2Spells(byte[] utf8) {
        byte[] spelt = utf8.clone();
        for (int i = 0; i < spelt.length; i++) {
            if ((spelt[i] & 0xC0) == 0x80) {
                spelt[i] &= 0x3F;
            }
        }
        return spelt;
    }
}
