package org.allianceledger.commitment;

import static org.allianceledger.commitment.CommitmentReason.COMMITMENT_EXISTS;
import static org.allianceledger.commitment.CommitmentReason.UNKNOWN_COMMITMENT;

import java.util.Optional;
import org.allianceledger.ledger.Refusal;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Finds commitments, and takes in new ones. */
@Component
class Commitments {

    private final Repository<Commitment> repository;

    Commitments(Repository<Commitment> repository) {
        this.repository = repository;
    }

    Aggregate<Commitment> load(CommitmentId id) {
        return find(id).orElseThrow(() -> new Refusal(UNKNOWN_COMMITMENT, "commitmentId", id));
    }

    Optional<Aggregate<Commitment>> find(CommitmentId id) {
        try {
            return Optional.of(repository.load(id.value()));
        } catch (AggregateNotFoundException unknown) {
            return Optional.empty();
        }
    }

    void requireNew(CommitmentId id, String field) {
        Refusal.unless(find(id).isEmpty(), COMMITMENT_EXISTS, field, id);
    }

    void begin(PledgeEvent first) throws Exception {
        repository.newInstance(() -> Commitment.beginning(first));
    }

    static CommitmentState state(Aggregate<Commitment> commitment) {
        return commitment.invoke(Commitment::state);
    }
}
