package org.allianceledger.history.view;

import java.util.HashSet;
import java.util.Set;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.commitment.view.CommitmentQueries;
import org.allianceledger.decision.view.DecisionQueries;
import org.allianceledger.ledger.view.ReadModels;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows which decisions and commitments of an alliance are sealed, or ever were. */
@Component
public class SealedThings {

    private final JdbcClient db;
    private final ReadModels models;

    SealedThings(JdbcClient db, ReadModels models) {
        this.db = db;
        this.models = models;
    }

    /** Whether nothing is sealed, in any alliance, so that the secretariat may be handed events in full. */
    public boolean isEmpty() {
        return !exists("decision_view", DecisionQueries.MODEL, null)
                && !exists("commitment_view", CommitmentQueries.MODEL, null);
    }

    /** The same for one alliance. */
    public boolean isEmpty(AllianceId alliance) {
        return !exists("decision_view", DecisionQueries.MODEL, alliance)
                && !exists("commitment_view", CommitmentQueries.MODEL, alliance);
    }

    /** The identifiers of what is sealed in the alliance. */
    public Set<String> of(AllianceId alliance) {
        var sealed = new HashSet<>(read("decision_view", "decision_id", DecisionQueries.MODEL, alliance));
        sealed.addAll(read("commitment_view", "commitment_id", CommitmentQueries.MODEL, alliance));
        return sealed;
    }

    private boolean exists(String table, String model, @Nullable AllianceId alliance) {
        return db.sql("select count(*) from %s where build = ? and level = 'sealed' and (? or alliance_id = ?)"
                                .formatted(table))
                        .params(
                                models.standing(model).build(),
                                alliance == null,
                                alliance == null ? "" : alliance.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private Set<String> read(String table, String column, String model, AllianceId alliance) {
        return Set.copyOf(db.sql("select distinct %s from %s where build = ? and alliance_id = ? and level = 'sealed'"
                        .formatted(column, table))
                .params(models.standing(model).build(), alliance.value())
                .query(String.class)
                .list());
    }
}
