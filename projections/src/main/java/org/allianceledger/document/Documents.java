package org.allianceledger.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.allianceledger.ledger.view.ReadModels;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps documents under the SHA-256 of their bytes, so that the same one is kept once and none can be exchanged. */
@Component
public class Documents {

    /** The most bytes that a document can have. */
    public static final int MOST = 10 * 1024 * 1024;

    /** The view that knows which things name them. */
    public static final String MODEL = DocumentReferences.NAME;

    private final JdbcClient jdbc;
    private final ReadModels models;
    private final Clock clock;

    Documents(JdbcClient jdbc, ReadModels models, Clock clock) {
        this.jdbc = jdbc;
        this.models = models;
        this.clock = clock;
    }

    /**
     * What is known of a document without reading it.
     *
     * @param size in bytes
     */
    public record Label(String sha256, String mediaType, long size) {}

    /** A document and what it holds. */
    public record Content(Label label, byte[] bytes) {}

    /** Keeps the document, unless it is kept already: then it stays as it was first handed in. */
    public Label keep(byte[] bytes, String mediaType) {
        String sha256 = HexFormat.of().formatHex(digest().digest(bytes));
        Optional<Label> kept = label(sha256);
        if (kept.isPresent()) {
            return kept.get();
        }
        var label = new Label(sha256, mediaType, bytes.length);
        try {
            jdbc.sql("insert into document (sha256, media_type, byte_count, bytes, stored_at) values (?, ?, ?, ?, ?)")
                    .params(
                            sha256,
                            mediaType,
                            bytes.length,
                            bytes,
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            return label;
        } catch (DuplicateKeyException meanwhile) {
            return label(sha256).orElse(label);
        }
    }

    /** The document with the bytes of that SHA-256, if it was handed in here. */
    public Optional<Content> find(String sha256) {
        return jdbc.sql("select media_type, byte_count, bytes from document where sha256 = ?")
                .param(sha256)
                .query((row, number) ->
                        new Content(new Label(sha256, row.getString(1), row.getLong(2)), row.getBytes(3)))
                .optional();
    }

    /** The things that name the document, whether it was handed in here or not. */
    public List<String> naming(String sha256) {
        return jdbc.sql("select distinct subject from document_reference where build = ? and sha256 = ?")
                .params(models.standing(MODEL).build(), sha256.replace("\0", ""))
                .query(String.class)
                .list();
    }

    private Optional<Label> label(String sha256) {
        return jdbc.sql("select media_type, byte_count from document where sha256 = ?")
                .param(sha256)
                .query((row, number) -> new Label(sha256, row.getString(1), row.getLong(2)))
                .optional();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
