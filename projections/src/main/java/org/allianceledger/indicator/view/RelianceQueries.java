package org.allianceledger.indicator.view;

import java.util.List;
import java.util.Optional;
import org.allianceledger.agenda.view.Reader;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.alliance.IndicatorId;
import org.allianceledger.decision.view.DecisionMarks;
import org.allianceledger.decision.view.DecisionPage;
import org.allianceledger.decision.view.DecisionQueries;
import org.allianceledger.indicator.view.IndicatorViews.Reliance;
import org.allianceledger.ledger.view.Past;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.Register;
import org.springframework.stereotype.Component;

/** Answers which decisions relied on a figure that was corrected after they were taken. */
@Component
public class RelianceQueries {

    private final IndicatorQueries indicators;
    private final Register register;
    private final Past past;
    private final DecisionQueries decisions;

    RelianceQueries(IndicatorQueries indicators, Register register, Past past, DecisionQueries decisions) {
        this.indicators = indicators;
        this.register = register;
        this.past = past;
        this.decisions = decisions;
    }

    /** Those that relied on a figure of any of the alliance's indicators. */
    public Relying on(AllianceId alliance, PointInTime when, Reader reader) {
        return corrected(indicators.known(alliance, when, reader).toList(), alliance, when, reader);
    }

    /** Those that relied on a figure of the indicator; empty if it was not known, or is not for this reader. */
    public Optional<Relying> on(IndicatorId indicator, PointInTime when, Reader reader) {
        return indicators
                .known(indicator, when, reader)
                .map(known -> corrected(List.of(known), known.state().alliance(), when, reader));
    }

    /** What of figures corrected since the decision relied on. */
    public List<Reliance> of(DecisionPage decision, PointInTime when, Reader reader) {
        if (decision.proposal().reliesOn().isEmpty()) {
            return List.of();
        }
        List<KnownIndicator> known = indicators
                .known(AllianceId.of(decision.allianceId()), when, reader)
                .toList();
        return relying(List.of(decision.id()), known, when, reader).all();
    }

    private Relying corrected(List<KnownIndicator> known, AllianceId alliance, PointInTime when, Reader reader) {
        List<String> filed = known.stream()
                .flatMap(KnownIndicator::correctedNames)
                .map(DecisionMarks::relyingOn)
                .distinct()
                .toList();
        return relying(register.of(alliance.value(), filed, when), known, when, reader);
    }

    private Relying relying(List<String> named, List<KnownIndicator> known, PointInTime when, Reader reader) {
        return new Relying(named, past, decisions, known, when, reader);
    }
}
