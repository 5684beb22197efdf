package org.allianceledger.decision;

import static org.allianceledger.decision.DecisionReason.CALL_IN_TOO_LATE;
import static org.allianceledger.decision.DecisionReason.NEEDS_DECISION;
import static org.allianceledger.decision.DecisionReason.NOTHING_TO_RATIFY;
import static org.allianceledger.decision.DecisionReason.NOT_CHAIRING;
import static org.allianceledger.decision.DecisionReason.NO_CALL_IN;
import static org.allianceledger.decision.DecisionReason.NO_URGENT_DECISION;
import static org.allianceledger.decision.DecisionReason.URGENT_LIMIT;

import java.time.LocalDate;
import org.allianceledger.body.BodyId;
import org.allianceledger.body.BodyOnDay;
import org.allianceledger.body.SeatOnDay;
import org.allianceledger.decision.EffectCommand.AnnulDecision;
import org.allianceledger.decision.EffectCommand.CallInDecision;
import org.allianceledger.decision.EffectCommand.ConfirmDecision;
import org.allianceledger.decision.EffectCommand.DecideUrgently;
import org.allianceledger.decision.EffectCommand.FulfilDecision;
import org.allianceledger.decision.EffectCommand.LapseDecision;
import org.allianceledger.decision.EffectCommand.MeetCondition;
import org.allianceledger.decision.EffectCommand.OpenReview;
import org.allianceledger.decision.EffectCommand.RatifyDecision;
import org.allianceledger.decision.EffectCommand.RecordDissent;
import org.allianceledger.decision.EffectCommand.RefuseRatification;
import org.allianceledger.decision.EffectCommand.RescindDecision;
import org.allianceledger.decision.EffectCommand.SupersedeDecision;
import org.allianceledger.decision.EffectEvent.DecisionAnnulled;
import org.allianceledger.decision.EffectEvent.DecisionCalledIn;
import org.allianceledger.decision.EffectEvent.DecisionConditionMet;
import org.allianceledger.decision.EffectEvent.DecisionConfirmed;
import org.allianceledger.decision.EffectEvent.DecisionFulfilled;
import org.allianceledger.decision.EffectEvent.DecisionLapsed;
import org.allianceledger.decision.EffectEvent.DecisionRatified;
import org.allianceledger.decision.EffectEvent.DecisionRescinded;
import org.allianceledger.decision.EffectEvent.DecisionSuperseded;
import org.allianceledger.decision.EffectEvent.DissentRecorded;
import org.allianceledger.decision.EffectEvent.RatificationRefused;
import org.allianceledger.decision.EffectEvent.ReviewOpened;
import org.allianceledger.decision.EffectEvent.UrgentDecisionTaken;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Kroner;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.meeting.Sitting;
import org.allianceledger.ruleset.RuleBooks.InForce;

/** The rules of what becomes of a decision once it is taken (R-18, R-65, RULES §8) as a plain function. */
final class EffectDecisions {

    private static final String CHAIR = "chair";

    private EffectDecisions() {}

    static UrgentDecisionTaken urgent(BodyOnDay body, InForce rules, DecideUrgently it, LocalDate today) {
        var urgent = rules.rules().urgentDecision();
        boolean matter = urgent.matters().isEmpty() || urgent.matters().contains(it.matter());
        Refusal.unless(urgent.allowed() && matter, NO_URGENT_DECISION, "matter");
        Long limit = urgent.limit();
        Long amount = it.amount();
        if (limit != null && amount != null) {
            Refusal.unless(amount <= limit, URGENT_LIMIT, "amount", new Kroner(amount), new Kroner(limit));
        }
        SeatOnDay seat = body.seat(it.seatId()).orElse(null);
        boolean chairs = seat != null && (seat.role().equals(CHAIR) ? seat.isFilled() : isActingChair(body, seat));
        Refusal.unless(chairs, NOT_CHAIRING, "seatId", it.seatId());
        LocalDate stated = it.occurred();
        LocalDate done = stated == null ? today : stated;
        LocalDate from = it.from();
        return new UrgentDecisionTaken(
                body.alliance(),
                it.bodyId(),
                it.decisionId(),
                it.key(),
                it.title(),
                it.text(),
                it.matter(),
                it.level(),
                it.amount(),
                it.seatId(),
                it.urgency(),
                it.from(),
                it.authorises(),
                rules.id(),
                LedgerCalendar.occurred(it, from == null ? done : from, today),
                Authority.ruleSet(rules.id().value()));
    }

    private static boolean isActingChair(BodyOnDay body, SeatOnDay seat) {
        return seat.isVoting()
                && body.seats().stream()
                        .filter(it -> it.role().equals(CHAIR))
                        .anyMatch(it -> it.acting() != null && it.acting().equals(seat.holder()));
    }

    static DecisionCalledIn callIn(
            Standing on, Procedure procedure, BodyOnDay body, Sitting sitting, CallInDecision it) {
        on.require(on.proceedings().stage().isBinding()
                || on.proceedings().stage() == Stage.CLOSED
                || on.proceedings().stage() == Stage.PENDING_CONDITION
                || on.proceedings().stage() == Stage.FINAL);
        BodyId above = body.parent();
        if (!procedure.rules().callIn() || above == null) {
            throw new Refusal(NO_CALL_IN, null);
        }
        Refusal.unless(sitting.running() && sitting.attendance().containsKey(it.seatId()), CALL_IN_TOO_LATE, "seatId");
        return new DecisionCalledIn(
                on.alliance(), on.id(), it.seatId(), above, on.doneIn(on.decidedRound(), it), on.authority());
    }

    static EffectEvent decide(Standing on, EffectCommand command) {
        return switch (command) {
            case DecideUrgently ignored -> throw new IllegalStateException("An urgent decision begins proceedings");
            case CallInDecision ignored -> throw new IllegalStateException("A call-in needs the meeting");
            case RatifyDecision it -> {
                requireUnratified(on);
                yield new DecisionRatified(on.alliance(), on.id(), on.done(it), it.authority());
            }
            case RefuseRatification it -> {
                requireUnratified(on);
                yield new RatificationRefused(on.alliance(), on.id(), on.done(it), it.authority());
            }
            case SupersedeDecision it -> supersede(on, it);
            case RescindDecision it -> rescind(on, it);
            case AnnulDecision it -> {
                on.require(on.proceedings().stage().isBinding()
                        || on.proceedings().stage() == Stage.CLOSED
                        || on.proceedings().stage() == Stage.PENDING_CONDITION);
                yield new DecisionAnnulled(
                        on.alliance(), on.id(), it.finding(), it.hands(), on.done(it), it.authority());
            }
            case OpenReview it -> {
                on.require(on.proceedings().stage() == Stage.IN_EFFECT);
                yield new ReviewOpened(on.alliance(), on.id(), it.reason(), on.done(it), on.authority());
            }
            case ConfirmDecision it -> {
                on.require(on.proceedings().stage() == Stage.UNDER_REVIEW
                        || on.proceedings().hasDiscoveredConflict());
                yield new DecisionConfirmed(on.alliance(), on.id(), it.reviewOn(), on.done(it), it.authority());
            }
            case MeetCondition it -> {
                on.require(on.proceedings().stage() == Stage.PENDING_CONDITION);
                LocalDate done = on.done(it);
                yield new DecisionConditionMet(on.alliance(), on.id(), it.reference(), done, done, on.authority());
            }
            case LapseDecision it -> {
                on.require(on.proceedings().stage() == Stage.PENDING_CONDITION
                        || on.proceedings().stage() == Stage.ADJOURNED
                        || on.proceedings().stage() == Stage.REFERRED);
                yield new DecisionLapsed(on.alliance(), on.id(), it.reason(), on.done(it), on.authority());
            }
            case FulfilDecision it -> {
                on.require(on.proceedings().stage() == Stage.IN_EFFECT);
                yield new DecisionFulfilled(on.alliance(), on.id(), it.reference(), on.done(it), on.authority());
            }
            case RecordDissent it -> {
                on.require(on.proceedings().lastRound().isPresent());
                Round round = on.proceedings().lastRound().orElseThrow();
                BallotDecisions.seat(round, it.seatId(), "seatId");
                yield new DissentRecorded(
                        on.alliance(),
                        on.id(),
                        it.seatId(),
                        it.opinion(),
                        it.text(),
                        on.doneIn(round, it),
                        on.authority());
            }
        };
    }

    private static void requireUnratified(Standing on) {
        Refusal.unless(
                on.proceedings().urgent().isPresent() && on.proceedings().ratified() == null, NOTHING_TO_RATIFY, null);
    }

    private static EffectEvent supersede(Standing on, SupersedeDecision it) {
        on.require(on.proceedings().stage().isBinding());
        LocalDate stated = it.from();
        LocalDate done = on.done(it);
        LocalDate from = stated == null ? done : stated;
        return new DecisionSuperseded(
                on.alliance(),
                on.id(),
                it.from(),
                successor(it.authority()),
                from.minusDays(1),
                LedgerCalendar.occurred(it, from, on.today()),
                it.authority());
    }

    private static DecisionId successor(Authority authority) {
        Refusal.unless(authority.kind() == Authority.Kind.DECISION, NEEDS_DECISION, "authority", "SupersedeDecision");
        return DecisionId.cited(authority);
    }

    private static EffectEvent rescind(Standing on, RescindDecision it) {
        on.require(on.proceedings().stage().isBinding());
        LocalDate stated = it.from();
        LocalDate done = on.done(it);
        LocalDate from = stated == null ? done : stated;
        return new DecisionRescinded(
                on.alliance(),
                on.id(),
                it.reason(),
                it.from(),
                from.minusDays(1),
                LedgerCalendar.occurred(it, from, on.today()),
                it.authority());
    }
}
