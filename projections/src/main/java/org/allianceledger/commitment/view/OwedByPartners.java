package org.allianceledger.commitment.view;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.alliance.OpenObligations;
import org.allianceledger.alliance.PartnerId;
import org.allianceledger.commitment.CommitmentEvent;
import org.allianceledger.commitment.CommitmentState;
import org.allianceledger.ledger.view.ReadModels;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what a partner owes: by the rows that are read already, and by the commitments whose events they may not have
 * read yet, those of the transaction under way among them. Each is then told from the store itself.
 */
@Component
class OwedByPartners implements OpenObligations {

    private final JdbcClient db;
    private final ReadModels models;
    private final ObjectProvider<EventStore> store;

    OwedByPartners(JdbcClient db, ReadModels models, ObjectProvider<EventStore> store) {
        this.db = db;
        this.models = models;
        this.store = store;
    }

    @Override
    public List<String> keysOf(AllianceId alliance, PartnerId partner) {
        ReadModels.Standing standing = models.standing(CommitmentReadModel.NAME);
        var ids = new TreeSet<>(db.sql("select n.commitment_id from commitment_now n where n.build = ?"
                        + " and n.alliance_id = ? and n.giver = ?")
                .params(standing.build(), alliance.value(), partner.value())
                .query(String.class)
                .list());
        // In this order: what gets its number meanwhile is found by it.
        for (String unread : List.of("log_index is null", "log_index > " + standing.position())) {
            ids.addAll(db.sql("select aggregate_identifier from domain_event where " + unread
                            + " and aggregate_identifier like 'commitment-%'")
                    .query(String.class)
                    .list());
        }
        return ids.stream()
                .flatMap(this::told)
                .filter(it ->
                        it.alliance().equals(alliance) && it.giver().value().equals(partner.value()) && it.isHanging())
                .map(it -> it.current().key())
                .sorted()
                .toList();
    }

    private Stream<CommitmentState> told(String id) {
        List<CommitmentEvent> events = store.getObject()
                .readEvents(id)
                .asStream()
                .map(Message::getPayload)
                .map(CommitmentEvent.class::cast)
                .toList();
        return CommitmentState.after(events).stream();
    }
}
