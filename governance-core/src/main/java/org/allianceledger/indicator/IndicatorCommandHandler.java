package org.allianceledger.indicator;

import static org.allianceledger.indicator.IndicatorReason.OTHER_ALLIANCE;
import static org.allianceledger.ledger.LedgerCalendar.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.alliance.Alliances;
import org.allianceledger.alliance.IndicatorId;
import org.allianceledger.alliance.PartnerId;
import org.allianceledger.body.Bodies;
import org.allianceledger.body.BodyId;
import org.allianceledger.indicator.IndicatorCommand.AgreeDataSharing;
import org.allianceledger.indicator.IndicatorCommand.ChangeMethod;
import org.allianceledger.indicator.IndicatorCommand.DefineIndicator;
import org.allianceledger.indicator.IndicatorCommand.SignDataSharing;
import org.allianceledger.indicator.MeasurementCommand.CorrectMeasurement;
import org.allianceledger.indicator.MeasurementCommand.RecordMeasurement;
import org.allianceledger.indicator.MeasurementCommand.SetBaseline;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Authority.Kind;
import org.allianceledger.ledger.Claim;
import org.allianceledger.ledger.Grounds;
import org.allianceledger.ledger.LedgerId;
import org.allianceledger.ledger.Refusal;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.springframework.stereotype.Component;

/** Takes acts to indicators. Whoever measures does so on their own word, naming the source. */
@Component
class IndicatorCommandHandler {

    private static final Set<Kind> ON_THEIR_WORD = Set.of(Kind.NOTICE, Kind.RULE_SET, Kind.MANDATE);

    private final Indicators indicators;
    private final Alliances alliances;
    private final Bodies bodies;
    private final Grounds grounds;
    private final Clock clock;

    IndicatorCommandHandler(Indicators indicators, Alliances alliances, Bodies bodies, Grounds grounds, Clock clock) {
        this.indicators = indicators;
        this.alliances = alliances;
        this.bodies = bodies;
        this.grounds = grounds;
        this.clock = clock;
    }

    @CommandHandler
    IndicatorId define(DefineIndicator it) throws Exception {
        alliances.requireAlliance(it.allianceId());
        var defined = IndicatorDecisions.define(it, today(clock));
        requireOwner(it.allianceId(), it.owner(), defined.occurred());
        require(it, defined, it.indicatorId());
        indicators.begin(defined);
        return it.indicatorId();
    }

    private void requireOwner(AllianceId alliance, String owner, LocalDate day) {
        if (owner.startsWith("partner-")) {
            alliances.requirePartner(alliance, new PartnerId(owner), day, "owner");
        } else if (owner.startsWith("body-")) {
            AllianceId its = bodies.onDay(new BodyId(owner), day, "owner").alliance();
            Refusal.unless(its.equals(alliance), OTHER_ALLIANCE, "owner", owner);
        } else {
            Refusal.unless(owner.equals(alliance.value()), OTHER_ALLIANCE, "owner", owner);
        }
    }

    @CommandHandler
    IndicatorId change(ChangeMethod it) {
        act(it, it.indicatorId(), it.indicatorId(), (state, today) -> IndicatorDecisions.change(state, it, today));
        return it.indicatorId();
    }

    @CommandHandler
    AgreementId agree(AgreeDataSharing it) {
        act(it, it.indicatorId(), it.agreementId(), (state, today) -> IndicatorDecisions.agree(state, it, today));
        return it.agreementId();
    }

    @CommandHandler
    AgreementId sign(SignDataSharing it) {
        act(it, it.indicatorId(), it.agreementId(), (state, today) -> IndicatorDecisions.sign(state, it, today));
        return it.agreementId();
    }

    @CommandHandler
    MeasurementId begin(SetBaseline it) {
        return measure(it, (state, today) -> MeasurementDecisions.baseline(state, it, today));
    }

    @CommandHandler
    MeasurementId measure(RecordMeasurement it) {
        return measure(it, (state, today) -> MeasurementDecisions.record(state, it, today));
    }

    @CommandHandler
    MeasurementId correct(CorrectMeasurement it) {
        return measure(it, (state, today) -> MeasurementDecisions.correct(state, it, today));
    }

    private MeasurementId measure(
            MeasurementCommand it, BiFunction<IndicatorState, LocalDate, IndicatorEvent> decision) {
        act(it, it.indicatorId(), it.measurementId(), decision);
        return it.measurementId();
    }

    private void act(
            Act it, IndicatorId id, LedgerId subject, BiFunction<IndicatorState, LocalDate, IndicatorEvent> decision) {
        Aggregate<Indicator> indicator = indicators.load(id, "indicatorId");
        IndicatorEvent event = decision.apply(Indicators.state(indicator), today(clock));
        require(it, event, subject);
        indicator.execute(found -> found.record(event));
    }

    private void require(Act it, IndicatorEvent event, LedgerId subject) {
        grounds.require(
                it,
                new Claim(
                        event.allianceId().value(),
                        null,
                        it.getClass().getSimpleName(),
                        subject.value(),
                        event.occurred(),
                        Map.of()),
                ON_THEIR_WORD);
    }
}
