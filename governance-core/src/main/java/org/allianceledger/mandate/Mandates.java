package org.allianceledger.mandate;

import static org.allianceledger.mandate.MandateReason.MANDATE_EXISTS;
import static org.allianceledger.mandate.MandateReason.UNKNOWN_MANDATE;

import java.util.ArrayList;
import java.util.List;
import org.allianceledger.ledger.Refusal;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds mandates with those above and below them. */
@Component
class Mandates {

    private final Repository<Mandate> repository;

    Mandates(Repository<Mandate> repository) {
        this.repository = repository;
    }

    Aggregate<Mandate> load(MandateId id, String field) {
        try {
            return repository.load(id.value());
        } catch (AggregateNotFoundException unknown) {
            throw new Refusal(UNKNOWN_MANDATE, field, id);
        }
    }

    /** The mandate and all it was sub-delegated from, in that order. */
    List<Aggregate<Mandate>> chain(MandateId id) {
        var chain = new ArrayList<Aggregate<Mandate>>();
        MandateId next = id;
        while (next != null) {
            Aggregate<Mandate> link = load(next, "mandateId");
            chain.add(link);
            next = parentOf(link);
        }
        return chain;
    }

    // Separate, since a lambda's inferred type hides from NullAway that there may be no parent.
    private static @Nullable MandateId parentOf(Aggregate<Mandate> mandate) {
        return state(mandate).parent();
    }

    /** All that was sub-delegated from the mandate, at whatever remove. */
    List<Aggregate<Mandate>> descendants(Aggregate<Mandate> mandate) {
        var found = new ArrayList<Aggregate<Mandate>>();
        for (MandateId child : state(mandate).children()) {
            Aggregate<Mandate> loaded = load(child, "mandateId");
            found.add(loaded);
            found.addAll(descendants(loaded));
        }
        return found;
    }

    void begin(MandateEvent first) throws Exception {
        repository.newInstance(() -> Mandate.beginning(first));
    }

    void requireNew(MandateId id, String field) {
        boolean exists;
        try {
            repository.load(id.value());
            exists = true;
        } catch (AggregateNotFoundException unknown) {
            exists = false;
        }
        Refusal.unless(!exists, MANDATE_EXISTS, field, id);
    }

    static MandateState state(Aggregate<Mandate> mandate) {
        return mandate.invoke(Mandate::state);
    }

    static MandateChain states(List<Aggregate<Mandate>> chain) {
        return new MandateChain(chain.stream().map(Mandates::state).toList());
    }
}
