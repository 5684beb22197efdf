package org.allianceledger.history.view;

import java.util.HashSet;
import java.util.Set;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.commitment.view.CommitmentQueries;
import org.allianceledger.decision.view.DecisionQueries;
import org.allianceledger.ledger.view.ReadModels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows which decisions and commitments of an alliance are sealed, or ever were. */
@Component
class SealedThings {

    private final JdbcClient db;
    private final ReadModels models;

    SealedThings(JdbcClient db, ReadModels models) {
        this.db = db;
        this.models = models;
    }

    Set<String> of(AllianceId alliance) {
        var sealed = new HashSet<>(read("decision_view", "decision_id", DecisionQueries.MODEL, alliance));
        sealed.addAll(read("commitment_view", "commitment_id", CommitmentQueries.MODEL, alliance));
        return sealed;
    }

    private Set<String> read(String table, String column, String model, AllianceId alliance) {
        return Set.copyOf(db.sql("select distinct %s from %s where build = ? and alliance_id = ? and level = 'sealed'"
                        .formatted(column, table))
                .params(models.standing(model).build(), alliance.value())
                .query(String.class)
                .list());
    }
}
