package org.allianceledger.leadership.view;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyHistory;
import org.allianceledger.body.BodyId;
import org.allianceledger.body.SeatsElsewhere;
import org.allianceledger.ledger.view.ReadModels;
import org.allianceledger.person.PersonId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Finds where somebody sits: by the rows that are read already, and by the events they may not have read yet, those of
 * the transaction under way among them. Each body is then told from the store itself.
 */
@Component
class BodiesOfPersons implements SeatsElsewhere {

    private final JdbcClient db;
    private final ReadModels models;
    private final ObjectProvider<EventStore> store;

    BodiesOfPersons(JdbcClient db, ReadModels models, ObjectProvider<EventStore> store) {
        this.db = db;
        this.models = models;
        this.store = store;
    }

    @Override
    public List<BodyHistory> of(AllianceId alliance, PersonId person, Set<BodyId> underWay) {
        ReadModels.Standing standing = models.standing(LeadershipReadModel.NAME);
        UnreadSeats unread = unread();
        var bodies = new TreeSet<>(db.sql("select distinct t.body_id from term_view t where t.build = ?"
                        + " and t.person_id = ? and t.alliance_id = ?")
                .params(standing.build(), person.value(), alliance.value())
                .query(String.class)
                .list());
        bodies.addAll(unread.bodiesOf(person.value(), standing.position()));
        underWay.forEach(body -> bodies.add(body.value()));
        return bodies.stream().map(unread::told).toList();
    }

    // An import is one transaction, which would otherwise read itself from the beginning with every act.
    private UnreadSeats unread() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return new UnreadSeats(db, store.getObject());
        }
        if (TransactionSynchronizationManager.getResource(this) instanceof UnreadSeats known) {
            return known;
        }
        var fresh = new UnreadSeats(db, store.getObject());
        TransactionSynchronizationManager.bindResource(this, fresh);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(BodiesOfPersons.this);
            }
        });
        return fresh;
    }
}
