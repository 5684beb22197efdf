package org.allianceledger.document.web;

import java.util.Optional;
import org.allianceledger.document.DocumentReaders;
import org.allianceledger.document.Documents;
import org.allianceledger.document.Documents.Content;
import org.allianceledger.http.Moment;
import org.allianceledger.http.Reading;
import org.allianceledger.http.Unknown;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Gives documents out to those who may read something that names them, to be saved and never to be shown by the browser
 * itself.
 */
@Component
public class DocumentDesk {

    private final Documents documents;
    private final ObjectProvider<DocumentReaders> readers;
    private final Reading reading;

    DocumentDesk(Documents documents, ObjectProvider<DocumentReaders> readers, Reading reading) {
        this.documents = documents;
        this.readers = readers;
        this.reading = reading;
    }

    /**
     * The document as an answer.
     *
     * @throws Unknown if there is none, or none for whoever asks
     */
    public ResponseEntity<byte[]> toSave(String sha256, Moment moment) {
        reading.await(Documents.MODEL, moment);
        Content found = Optional.of(sha256)
                .filter(this::isReadable)
                .flatMap(documents::find)
                .orElseThrow(() -> new Unknown(sha256));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.label().mediaType()))
                .headers(it -> it.setContentDisposition(
                        ContentDisposition.attachment().filename(sha256).build()))
                .header("X-Content-Type-Options", "nosniff")
                .body(found.bytes());
    }

    private boolean isReadable(String sha256) {
        return documents.naming(sha256).stream()
                .anyMatch(thing -> readers.stream().anyMatch(it -> it.mayRead(thing, sha256)));
    }
}
