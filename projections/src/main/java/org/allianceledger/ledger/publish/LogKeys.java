package org.allianceledger.ledger.publish;

import static java.util.Objects.requireNonNull;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.allianceledger.ledger.proof.Origin;
import org.allianceledger.ledger.proof.VerifierKey;
import org.allianceledger.ledger.publish.KeyRing.Identity;
import org.allianceledger.ledger.store.Durability;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The keys that this database's log is signed with. The database keeps the log's name and a random mark, the key files
 * keep the same and the key, so that a copy of the database without the key folder signs nothing.
 */
public final class LogKeys {

    private static final int MARK_BYTES = 16;
    private static final int SHOWN = 12;

    private final KeyFolder folder;
    private final String configuredOrigin;
    private final JdbcTemplate db;
    private final TransactionTemplate transaction;
    private final Durability durability;

    LogKeys(
            KeyFolder folder,
            String configuredOrigin,
            JdbcTemplate db,
            TransactionTemplate transaction,
            Durability durability) {
        this.folder = folder;
        this.configuredOrigin = configuredOrigin;
        this.db = db;
        this.transaction = transaction;
        this.durability = durability;
    }

    /** Makes the log's name and first key, if this is the first start. */
    void prepare() {
        if (identity() != null) {
            return;
        }
        boolean made = Boolean.TRUE.equals(transaction.execute(status -> prepareLocked()));
        if (made) {
            durability.await();
            folder.acceptPending();
        }
    }

    private boolean prepareLocked() {
        db.queryForList("select id from ledger_identity where id = 1 for update", Integer.class);
        if (identity() != null) {
            return false;
        }
        TreeMap<String, KeyFile> present = folder.read();
        if (!present.isEmpty()) {
            throw new WillNotSign(
                    Obstacle.KEY_OF_ANOTHER_DATABASE,
                    present.firstEntry().getValue().identity().origin());
        }
        var mark = new byte[MARK_BYTES];
        new SecureRandom().nextBytes(mark);
        String logId = HexFormat.of().formatHex(mark);
        String origin = configuredOrigin.isEmpty()
                ? "alliance-ledger.local/" + logId.substring(0, SHOWN)
                : new Origin(configuredOrigin).value();
        var identity = new Identity(origin, logId);
        folder.keepPending(KeyFile.generate(identity));
        db.update("update ledger_identity set origin = ?, log_id = ? where id = 1", origin, logId);
        return true;
    }

    /**
     * Makes a database that has nothing yet the one of the key folder's log, which is about to be recovered into it.
     *
     * @throws WillNotSign if there is no key, or the database has events and knows no log
     */
    void adopt() {
        if (identity() != null) {
            return;
        }
        TreeMap<String, KeyFile> present = folder.read();
        WillNotSign.unless(!present.isEmpty(), Obstacle.KEY_MISSING, configuredOrigin);
        Identity identity = present.firstEntry().getValue().identity();
        boolean empty = db.queryForList("select 1 from domain_event fetch first 1 row only", Integer.class)
                .isEmpty();
        WillNotSign.unless(empty, Obstacle.KEY_OF_ANOTHER_DATABASE, identity.origin());
        db.update(
                "update ledger_identity set origin = ?, log_id = ? where id = 1", identity.origin(), identity.logId());
    }

    /**
     * The keys to sign with.
     *
     * @throws WillNotSign if they are not those of this database's log
     */
    KeyRing open() {
        Identity identity = requireNonNull(identity(), "The log is prepared before it is signed");
        WillNotSign.unless(
                configuredOrigin.isEmpty() || configuredOrigin.equals(identity.origin()),
                Obstacle.ORIGIN_DIFFERS,
                configuredOrigin,
                identity.origin());
        Map<String, KeyFile> files = folder.read();
        if (files.isEmpty()) {
            acceptOwn(identity);
            files = folder.read();
        }
        WillNotSign.unless(!files.isEmpty(), Obstacle.KEY_MISSING, identity.origin());
        files.forEach((name, file) -> WillNotSign.unless(
                file.identity().equals(identity),
                Obstacle.KEY_OF_ANOTHER_LOG,
                name,
                told(file.identity()),
                told(identity)));
        return new KeyRing(identity, files.values().stream().map(KeyFile::key).toList());
    }

    // The process may have ended between telling the database and giving the file its name.
    private void acceptOwn(Identity identity) {
        KeyFile pending = folder.pending();
        if (pending != null && pending.identity().equals(identity)) {
            folder.acceptPending();
        }
    }

    /** Adds a key that signs beside those there are; the text that others check it with. */
    public VerifierKey rotate() {
        prepare();
        KeyFile next = KeyFile.generate(open().identity());
        folder.add(next);
        return next.key().verifier();
    }

    /** The name of the log, or null before its first start. */
    public @Nullable String origin() {
        Identity identity = identity();
        return identity == null ? null : identity.origin();
    }

    private @Nullable Identity identity() {
        return db
                .query(
                        "select origin, log_id from ledger_identity where id = 1 and log_id is not null",
                        (row, n) -> new Identity(row.getString(1), row.getString(2)))
                .stream()
                .findFirst()
                .orElse(null);
    }

    private static String told(Identity identity) {
        return identity.origin() + " (" + identity.logId() + ")";
    }
}
