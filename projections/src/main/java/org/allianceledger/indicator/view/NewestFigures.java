package org.allianceledger.indicator.view;

import java.util.Optional;
import org.allianceledger.agenda.view.Reader;
import org.allianceledger.agenda.view.WhereWeAre;
import org.allianceledger.agenda.view.Whereabouts;
import org.allianceledger.alliance.IndicatorId;
import org.allianceledger.indicator.Measurement;
import org.allianceledger.indicator.view.IndicatorViews.Figure;
import org.allianceledger.ledger.view.Past;
import org.allianceledger.ledger.view.PointInTime;
import org.springframework.stereotype.Component;

/** Tells the page of a common agenda how far its goals have come. */
@Component
class NewestFigures implements Whereabouts {

    private final Past past;

    NewestFigures(Past past) {
        this.past = past;
    }

    @Override
    public Optional<WhereWeAre> of(IndicatorId indicator, PointInTime when, Reader reader) {
        return KnownIndicator.of(past.of(indicator.value(), when), reader)
                .flatMap(known -> known.state().latest(when.asOf()).map(it -> whereWeAre(known, it)));
    }

    private static WhereWeAre whereWeAre(KnownIndicator known, Measurement it) {
        Figure figure = known.figure(it);
        return new WhereWeAre(
                figure.value(),
                figure.of(),
                figure.shown(),
                known.state().definition().unit(),
                it.on(),
                known.recorded(it.id()).recorded(),
                it.methodVersion(),
                !known.correctionsOf(it.id()).isEmpty());
    }
}
