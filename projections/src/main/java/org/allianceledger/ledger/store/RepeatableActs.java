package org.allianceledger.ledger.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allianceledger.ledger.RecordedRefusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers the receipts of acts that came with a key, so that asking again answers the first result. */
public final class RepeatableActs {

    private final JdbcClient db;
    private final Clock clock;

    public RepeatableActs(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * The first result for a key, without its place in the log, which it may not have got yet.
     *
     * @param fingerprint of the request that got it, so that another request under the same key is noticed
     */
    public record Remembered(String fingerprint, Receipt receipt) {}

    public Optional<Remembered> find(String actor, String key) {
        return db.sql("select fingerprint, subject, events, reason, danish, english from repeatable_act"
                        + " where actor = ? and request_key = ?")
                .params(actor, key)
                .query((row, n) -> {
                    String text = new String(row.getBytes("events"), StandardCharsets.US_ASCII);
                    List<String> events = text.isEmpty() ? List.of() : List.of(text.split(","));
                    String subject = row.getString("subject");
                    return new Remembered(
                            row.getString("fingerprint"), new Receipt(subject, events, null, refusal(row, subject)));
                })
                .optional();
    }

    private static @Nullable RecordedRefusal refusal(ResultSet row, String subject) throws SQLException {
        String reason = row.getString("reason");
        return reason == null
                ? null
                : new RecordedRefusal(subject, reason, row.getString("danish"), row.getString("english"));
    }

    /** Remembers a receipt, in the transaction of its act. */
    public void remember(String actor, String key, String fingerprint, Receipt receipt) {
        RecordedRefusal refusal = receipt.refusal();
        var values = new ArrayList<@Nullable Object>(List.of(
                actor,
                key,
                fingerprint,
                receipt.id(),
                String.join(",", receipt.events()).getBytes(StandardCharsets.US_ASCII),
                Timestamp.from(clock.instant())));
        values.add(refusal == null ? null : refusal.reason());
        values.add(refusal == null ? null : refusal.danish());
        values.add(refusal == null ? null : refusal.english());
        db.sql("insert into repeatable_act"
                        + " (actor, request_key, fingerprint, subject, events, created_at, reason, danish, english)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(values)
                .update();
    }
}
