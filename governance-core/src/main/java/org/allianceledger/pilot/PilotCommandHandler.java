package org.allianceledger.pilot;

import static org.allianceledger.ledger.LedgerCalendar.today;
import static org.allianceledger.pilot.PilotReason.BODY_ELSEWHERE;
import static org.allianceledger.pilot.PilotReason.PILOT_EXISTS;
import static org.allianceledger.pilot.PilotReason.UNKNOWN_PILOT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.allianceledger.alliance.Alliances;
import org.allianceledger.body.Bodies;
import org.allianceledger.body.BodyId;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Authority.Kind;
import org.allianceledger.ledger.Claim;
import org.allianceledger.ledger.Grounds;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.pilot.PilotCommand.AdjustPilot;
import org.allianceledger.pilot.PilotCommand.ApprovePilot;
import org.allianceledger.pilot.PilotCommand.EvaluatePilot;
import org.allianceledger.pilot.PilotCommand.ProposePilot;
import org.allianceledger.pilot.PilotCommand.RecordTryOut;
import org.allianceledger.pilot.PilotCommand.ScalePilot;
import org.allianceledger.pilot.PilotCommand.StopPilot;
import org.allianceledger.pilot.PilotEvent.PilotProposed;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes acts to pilots: approving, scaling and changing one is a body's, the rest is done by who tries it out. */
@Component
class PilotCommandHandler {

    /** What one may go on besides a decision when one proposes, tries out or judges. */
    static final Set<Kind> BY_WHO_DOES_IT = Set.of(Kind.NOTICE, Kind.RULE_SET, Kind.MANDATE);

    private final Repository<Pilot> pilots;
    private final Alliances alliances;
    private final Bodies bodies;
    private final Grounds grounds;
    private final Clock clock;

    PilotCommandHandler(Repository<Pilot> pilots, Alliances alliances, Bodies bodies, Grounds grounds, Clock clock) {
        this.pilots = pilots;
        this.alliances = alliances;
        this.bodies = bodies;
        this.grounds = grounds;
        this.clock = clock;
    }

    @CommandHandler
    PilotId propose(ProposePilot it) throws Exception {
        alliances.requireAlliance(it.allianceId());
        PilotProposed proposed = PilotDecisions.propose(it, today(clock));
        BodyId body = it.bodyId();
        if (body != null) {
            Refusal.unless(
                    bodies.onDay(body, proposed.occurred(), "bodyId").alliance().equals(it.allianceId()),
                    BODY_ELSEWHERE,
                    "bodyId",
                    body);
        }
        boolean exists;
        try {
            pilots.load(it.pilotId().value());
            exists = true;
        } catch (AggregateNotFoundException free) {
            exists = false;
        }
        Refusal.unless(!exists, PILOT_EXISTS, "pilotId", it.pilotId());
        grounds.require(it, claim(proposed, it, proposed.occurred(), Map.of()), BY_WHO_DOES_IT);
        pilots.newInstance(() -> Pilot.beginning(proposed));
        return it.pilotId();
    }

    @CommandHandler
    PilotId approve(ApprovePilot it) {
        return change(
                it, (state, today) -> PilotDecisions.approve(state, it, today), Map.of("from", it.from()), Set.of());
    }

    @CommandHandler
    PilotId tryOut(RecordTryOut it) {
        return change(it, (state, today) -> PilotDecisions.tryOut(state, it, today), Map.of(), BY_WHO_DOES_IT);
    }

    @CommandHandler
    EvaluationId evaluate(EvaluatePilot it) {
        change(it, (state, today) -> PilotDecisions.evaluate(state, it, today), Map.of(), BY_WHO_DOES_IT);
        return it.evaluationId();
    }

    @CommandHandler
    PilotId scale(ScalePilot it) {
        return change(
                it,
                (state, today) -> PilotDecisions.scale(state, it, today),
                Map.of("evaluationId", it.evaluationId()),
                Set.of());
    }

    @CommandHandler
    PilotId adjust(AdjustPilot it) {
        return change(
                it,
                (state, today) -> PilotDecisions.adjust(state, it, today),
                Map.of("evaluationId", it.evaluationId(), "evaluateOn", it.evaluateOn()),
                Set.of());
    }

    /** What was agreed to end it ends it; otherwise a body does. */
    @CommandHandler
    PilotId stop(StopPilot it) {
        return change(
                it,
                (state, today) -> PilotDecisions.stop(state, it, today),
                Map.of(),
                it.stopCriterionMet() ? BY_WHO_DOES_IT : Set.of());
    }

    private PilotId change(
            PilotCommand it,
            BiFunction<PilotState, LocalDate, PilotEvent> decision,
            Map<String, @Nullable Object> terms,
            Set<Kind> also) {
        Aggregate<Pilot> pilot = load(it.pilotId());
        PilotState state = pilot.invoke(Pilot::state);
        PilotEvent event = decision.apply(state, today(clock));
        grounds.require(it, claim(state.proposed(), it, event.effective(), terms), also);
        pilot.execute(found -> found.record(event));
        return it.pilotId();
    }

    private Aggregate<Pilot> load(PilotId id) {
        try {
            return pilots.load(id.value());
        } catch (AggregateNotFoundException unknown) {
            throw new Refusal(UNKNOWN_PILOT, "pilotId", id);
        }
    }

    private static Claim claim(PilotProposed pilot, Act act, LocalDate from, Map<String, @Nullable Object> terms) {
        BodyId body = pilot.bodyId();
        return new Claim(
                pilot.allianceId().value(),
                body == null ? null : body.value(),
                act.getClass().getSimpleName(),
                pilot.pilotId().value(),
                from,
                terms);
    }
}
