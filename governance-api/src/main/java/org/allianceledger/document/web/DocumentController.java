package org.allianceledger.document.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.allianceledger.document.Documents;
import org.allianceledger.document.Documents.Label;
import org.allianceledger.http.InvalidAct;
import org.allianceledger.http.Moment;
import org.allianceledger.http.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes documents in and gives them out again. */
@RestController
@RequestMapping("/api/v1/documents")
class DocumentController {

    private static final int LONGEST_TYPE = 100;

    private final Documents documents;
    private final DocumentDesk desk;
    private final Words words;

    DocumentController(Documents documents, DocumentDesk desk, Words words) {
        this.documents = documents;
        this.desk = desk;
        this.words = words;
    }

    @PostMapping
    ResponseEntity<Label> keep(
            InputStream body, @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable String type)
            throws IOException {
        byte[] bytes = body.readNBytes(Documents.MOST + 1);
        if (bytes.length > Documents.MOST) {
            throw InvalidAct.tooLarge(words.say("document.too-large"));
        }
        if (bytes.length == 0) {
            throw InvalidAct.in("", words.say("document.empty"));
        }
        Label kept = documents.keep(bytes, mediaType(type));
        return ResponseEntity.created(URI.create("/api/v1/documents/" + kept.sha256()))
                .body(kept);
    }

    @GetMapping("/{sha256}")
    ResponseEntity<byte[]> find(@PathVariable String sha256, Moment moment) {
        return desk.toSave(sha256, moment);
    }

    private String mediaType(@Nullable String stated) {
        if (stated == null) {
            return MediaType.APPLICATION_OCTET_STREAM_VALUE;
        }
        try {
            String type = MediaType.parseMediaType(stated).toString();
            if (type.length() <= LONGEST_TYPE) {
                return type;
            }
        } catch (InvalidMediaTypeException ignored) {
            // Said below, as for one that is too long.
        }
        throw InvalidAct.in(HttpHeaders.CONTENT_TYPE, words.say("document.type"));
    }
}
