package org.allianceledger.ledger.publish;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.allianceledger.ledger.proof.Checkpoint;
import org.allianceledger.ledger.proof.InclusionProof;
import org.allianceledger.ledger.proof.LogFiles;
import org.allianceledger.ledger.proof.MerkleTree;
import org.allianceledger.ledger.proof.Receipt;
import org.allianceledger.ledger.proof.SignedNote;
import org.allianceledger.ledger.proof.TileSubtrees;
import org.allianceledger.ledger.proof.TreeHash;
import org.allianceledger.ledger.proof.VerifierKey;
import org.allianceledger.ledger.publish.EventStanding.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The published log, to read: files, receipts, roots, and how far each event has come. */
public final class PublishedLog {

    private static final String LEAF_OF_EVENT = " from domain_event e join log_leaf l on l.log_index = e.log_index"
            + " and l.event_identifier = e.event_identifier where e.event_identifier = ?";

    private final LogFiles files;
    private final LogRows rows;
    private final LogKeys keys;
    private final PublisherLoop loop;
    private final Cosigning cosigning;
    private final JdbcTemplate db;

    PublishedLog(LogFiles files, LogKeys keys, PublisherLoop loop, Cosigning cosigning, JdbcTemplate db) {
        this.files = files;
        this.rows = new LogRows(db);
        this.keys = keys;
        this.loop = loop;
        this.cosigning = cosigning;
        this.db = db;
    }

    /** The files as they are published. */
    public LogFiles files() {
        return files;
    }

    public LogStanding standing() {
        LogRows.Head head = rows.head();
        WillNotSign obstacle = loop.obstacle();
        List<VerifierKey> verifiers = List.of();
        String origin = keys.origin();
        if (origin != null) {
            try {
                verifiers = keys.open().verifiers();
            } catch (WillNotSign refused) {
                obstacle = refused;
            }
        }
        return new LogStanding(
                head.size(),
                head.root(),
                origin,
                checkpoint(),
                of(rows.newestWitnessed()),
                cosigning.standing(),
                verifiers,
                obstacle);
    }

    /** The newest signed checkpoint, or null before there is one. */
    public @Nullable Checkpoint checkpoint() {
        return of(Publisher.checkpoint(files));
    }

    /** Every checkpoint with a signature by somebody else than the log, from the smallest on. */
    public void cosigned(Consumer<SignedNote> taker) {
        List<VerifierKey> own = keys.origin() == null ? List.of() : keys.open().verifiers();
        rows.notes(note -> {
            boolean cosigned =
                    note.signatures().stream().anyMatch(line -> own.stream().noneMatch(key -> key.isNamedBy(line)));
            if (cosigned) {
                taker.accept(note);
            }
        });
    }

    private static @Nullable Checkpoint of(@Nullable SignedNote note) {
        return note == null ? null : Checkpoint.parse(note.text());
    }

    /** How far an event has come; empty if it is not recorded. */
    public Optional<EventStanding> standing(String event) {
        Checkpoint published = checkpoint();
        Checkpoint witnessed = of(rows.newestWitnessed());
        return db
                .query(
                        "select e.log_index, l.log_index from domain_event e"
                                + " left join log_leaf l on l.log_index = e.log_index"
                                + " and l.event_identifier = e.event_identifier where e.event_identifier = ?",
                        (row, n) -> {
                            long place = row.getLong(1);
                            Long index = row.wasNull() ? null : Long.valueOf(place);
                            row.getLong(2);
                            boolean sealed = !row.wasNull();
                            State state = !sealed
                                    ? State.RECORDED
                                    : covers(witnessed, place)
                                            ? State.WITNESSED
                                            : covers(published, place) ? State.PUBLISHED : State.SEALED;
                            return new EventStanding(event, state, index);
                        },
                        event)
                .stream()
                .findFirst();
    }

    private static boolean covers(@Nullable Checkpoint tree, long place) {
        return tree != null && place < tree.size();
    }

    /** The bytes of an event's entry, which its receipt is about; empty before it is sealed. */
    public Optional<byte[]> entry(String event) {
        return db.query("select l.entry" + LEAF_OF_EVENT, (row, n) -> row.getBytes(1), event).stream()
                .findFirst();
    }

    /**
     * The receipt of an event: under the newest checkpoint that enough witnesses have cosigned, or else the newest one
     * there is. Empty before the event is published.
     *
     * @throws WillNotSign if the files of the log do not prove what the database says
     */
    public Optional<Receipt> receipt(String event) {
        return receipt(event, rows.newestWitnessed()).or(() -> receipt(event, Publisher.checkpoint(files)));
    }

    private Optional<Receipt> receipt(String event, @Nullable SignedNote note) {
        if (note == null) {
            return Optional.empty();
        }
        Checkpoint published = Checkpoint.parse(note.text());
        return db
                .query(
                        "select l.log_index, l.leaf_hash" + LEAF_OF_EVENT + " and l.log_index < ?",
                        (row, n) -> receipt(row.getLong(1), TreeHash.of(row.getBytes(2)), published, note),
                        event,
                        published.size())
                .stream()
                .findFirst();
    }

    private Receipt receipt(long index, TreeHash leaf, Checkpoint published, SignedNote note) {
        var proof = InclusionProof.of(index, published.size(), new TileSubtrees(files, published.size()));
        WillNotSign.unless(proof.proves(leaf, published.root()), Obstacle.FILES_DAMAGED, "entry " + index);
        return Receipt.of(proof, note);
    }

    /** The root over the first so many entries, as the published tiles give it; empty if not so many are published. */
    public Optional<TreeHash> rootAt(long size) {
        Checkpoint published = checkpoint();
        return published == null || size < 0 || size > published.size()
                ? Optional.empty()
                : Optional.of(MerkleTree.root(size, new TileSubtrees(files, published.size())));
    }
}
