package org.allianceledger.person.register;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AesGcmKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Looks for what should be gone in every byte of every file. */
final class Traces {

    private Traces() {}

    static byte[] rawKey(byte[] keyset) {
        try {
            var handle = TinkProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get());
            var key = (AesGcmKey) handle.getPrimary().getKey();
            return key.getKeyBytes().toByteArray(InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /** The files under the directory that hold the word in UTF-8, in UTF-16, or as H2 spells it in its own pages. */
    static List<Path> ofWord(String word, Path directory) throws IOException {
        var found = new ArrayList<Path>();
        for (byte[] spelling :
                List.of(word.getBytes(UTF_8), word.getBytes(UTF_16BE), word.getBytes(UTF_16LE), h2(word))) {
            found.addAll(of(spelling, directory));
        }
        return found;
    }

    // H2 leaves out the high bit of UTF-8's continuation bytes, so that no search in UTF-8 finds a Danish name in it.
    private static byte[] h2(String word) {
        byte[] bytes = word.getBytes(UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            if ((bytes[i] & 0xC0) == 0x80) {
                bytes[i] &= 0x3F;
            }
        }
        return bytes;
    }

    static List<Path> of(byte[] sought, Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, sought))
                    .toList();
        }
    }

    static boolean holds(Path file, byte[] sought) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException cause) {
            throw new IllegalStateException(cause);
        }
        for (int start = 0; start + sought.length <= bytes.length; start++) {
            int same = 0;
            while (same < sought.length && bytes[start + same] == sought[same]) {
                same++;
            }
            if (same == sought.length) {
                return true;
            }
        }
        return false;
    }
}
