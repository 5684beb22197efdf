package org.allianceledger.audit.pack;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.audit.LogSource;
import org.allianceledger.audit.sample.DrawnSample;
import org.allianceledger.audit.sample.SampleFiles;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Hands a sample out as files, with its dossiers and their proofs. */
public final class SampleZip {

    public static final String TYPE = "application/zip";

    private SampleZip() {}

    /**
     * Writes all of it as the answer.
     *
     * @throws IOException if the reader has gone, or the log cannot be read
     */
    public static void write(DrawnSample drawn, LogSource source, AllianceId alliance, HttpServletResponse response)
            throws IOException {
        response.setContentType(TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("sample-" + alliance.key() + ".zip")
                        .build()
                        .toString());
        try (var zip = new ZipOutputStream(response.getOutputStream())) {
            SampleFiles.write(drawn, source, (name, content) -> {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content);
                zip.closeEntry();
            });
        }
    }
}
