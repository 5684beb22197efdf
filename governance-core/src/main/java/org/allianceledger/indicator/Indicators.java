package org.allianceledger.indicator;

import static org.allianceledger.indicator.IndicatorReason.INDICATOR_EXISTS;
import static org.allianceledger.indicator.IndicatorReason.OTHER_ALLIANCE;
import static org.allianceledger.indicator.IndicatorReason.UNKNOWN_INDICATOR;

import org.allianceledger.agenda.GoalIndicators;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.alliance.IndicatorId;
import org.allianceledger.ledger.Refusal;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Finds indicators, also for the goals that name them. */
@Component
class Indicators implements GoalIndicators {

    private final Repository<Indicator> repository;

    Indicators(Repository<Indicator> repository) {
        this.repository = repository;
    }

    Aggregate<Indicator> load(IndicatorId id, String field) {
        try {
            return repository.load(id.value());
        } catch (AggregateNotFoundException unknown) {
            throw new Refusal(UNKNOWN_INDICATOR, field, id);
        }
    }

    void begin(IndicatorEvent first) throws Exception {
        boolean exists;
        try {
            repository.load(first.indicatorId().value());
            exists = true;
        } catch (AggregateNotFoundException free) {
            exists = false;
        }
        Refusal.unless(!exists, INDICATOR_EXISTS, "indicatorId", first.indicatorId());
        repository.newInstance(() -> Indicator.beginning(first));
    }

    @Override
    public void requireIndicator(AllianceId alliance, IndicatorId indicator, String field) {
        IndicatorState state = state(load(indicator, field));
        Refusal.unless(
                state.alliance().equals(alliance),
                OTHER_ALLIANCE,
                field,
                state.definition().key());
    }

    static IndicatorState state(Aggregate<Indicator> indicator) {
        return indicator.invoke(Indicator::state);
    }
}
