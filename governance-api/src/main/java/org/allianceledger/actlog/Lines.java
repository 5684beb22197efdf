package org.allianceledger.actlog;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a file, one in memory at a time, and of that no more than an act may hold. */
final class Lines {

    static final int LONGEST = 1024 * 1024;

    private final InputStream file;
    private long number;
    private long bytes;

    Lines(InputStream file) {
        this.file = new BufferedInputStream(file, 1 << 16);
    }

    /** @param isTooLong true if there is more of it than the content */
    record Line(byte[] content, boolean isTooLong) {

        boolean isBlank() {
            for (byte it : content) {
                if (it != ' ' && it != '\t' && it != '\r') {
                    return false;
                }
            }
            return true;
        }
    }

    /** The next line, or null at the end. */
    @Nullable
    Line next() throws IOException {
        int read = file.read();
        if (read < 0) {
            return null;
        }
        number++;
        var content = new ByteArrayOutputStream();
        boolean tooLong = false;
        while (read >= 0 && read != '\n') {
            bytes++;
            tooLong = content.size() == LONGEST;
            if (!tooLong) {
                content.write(read);
            }
            read = file.read();
        }
        bytes++;
        return new Line(content.toByteArray(), tooLong);
    }

    /** Which line was read last, counted from 1. */
    long number() {
        return number;
    }

    /** How many bytes have been read. */
    long bytes() {
        return bytes;
    }
}
