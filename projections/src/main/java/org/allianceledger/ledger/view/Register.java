package org.allianceledger.ledger.view;

import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says what an alliance has of a kind, for lists of what comes in tens: each line is then told from its own events by
 * {@link Past}. What comes in thousands has rows of its own.
 */
@Component
public class Register {

    public static final String MODEL = RegisterReadModel.NAME;

    private final JdbcClient db;
    private final ReadModels models;
    private final Past past;

    Register(JdbcClient db, ReadModels models, Past past) {
        this.db = db;
        this.models = models;
        this.past = past;
    }

    /**
     * Identifiers of the alliance's things of a kind that were known, in the order they came into the ledger.
     *
     * @param kind first part of their identifiers, such as {@code indicator}, or what a {@link RegisterMark} files them under
     */
    public List<String> of(String alliance, String kind, PointInTime when) {
        return of(alliance, List.of(kind), when);
    }

    /** Identifiers of the things of any of some kinds, each once. */
    public List<String> of(String alliance, List<String> kinds, PointInTime when) {
        return kinds.isEmpty()
                ? List.of()
                : db.sql("select aggregate_id from register_view where build = :build and alliance_id = :alliance"
                                + " and kind in (:kinds) and recorded <= :known"
                                + " group by aggregate_id order by min(position)")
                        .param("build", models.standing(MODEL).build())
                        .param("alliance", alliance)
                        .param("kinds", kinds)
                        .param("known", Timestamp.from(when.belief()))
                        .query(String.class)
                        .list();
    }

    /** The events of each of them, as far as they were known, in the same order. */
    public List<List<RecordedEvent>> histories(String alliance, String kind, PointInTime when) {
        return List.copyOf(past.of(of(alliance, kind, when), when).values());
    }
}
