package org.allianceledger.communication;

import static org.allianceledger.communication.CommunicationReason.BODY_ELSEWHERE;
import static org.allianceledger.communication.CommunicationReason.ESCALATION_EXISTS;
import static org.allianceledger.communication.CommunicationReason.UNKNOWN_ESCALATION;
import static org.allianceledger.ledger.LedgerCalendar.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.alliance.Alliances;
import org.allianceledger.body.Bodies;
import org.allianceledger.body.BodyId;
import org.allianceledger.communication.EscalationCommand.AdoptPolicyMessage;
import org.allianceledger.communication.EscalationCommand.DelegateBack;
import org.allianceledger.communication.EscalationCommand.EscalateIssue;
import org.allianceledger.communication.EscalationCommand.RecordReply;
import org.allianceledger.communication.EscalationEvent.IssueEscalated;
import org.allianceledger.ledger.Authority.Kind;
import org.allianceledger.ledger.Claim;
import org.allianceledger.ledger.Grounds;
import org.allianceledger.ledger.References;
import org.allianceledger.ledger.Refusal;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes acts to escalations: what is recommended to others takes a decision, the rest does not. */
@Component
class EscalationCommandHandler {

    private static final Set<Kind> BY_NOTICE = Set.of(Kind.NOTICE, Kind.RULE_SET);

    private final Repository<Escalation> escalations;
    private final Alliances alliances;
    private final Bodies bodies;
    private final References references;
    private final Grounds grounds;
    private final Clock clock;

    EscalationCommandHandler(
            Repository<Escalation> escalations,
            Alliances alliances,
            Bodies bodies,
            References references,
            Grounds grounds,
            Clock clock) {
        this.escalations = escalations;
        this.alliances = alliances;
        this.bodies = bodies;
        this.references = references;
        this.grounds = grounds;
        this.clock = clock;
    }

    @CommandHandler
    EscalationId escalate(EscalateIssue it) throws Exception {
        alliances.requireAlliance(it.allianceId());
        IssueEscalated escalated = EscalationDecisions.escalate(it, today(clock));
        requireBody(it.allianceId(), it.fromBody(), escalated.occurred(), "fromBody");
        requireBody(it.allianceId(), it.toBody(), escalated.occurred(), "toBody");
        it.about().stream()
                .filter(part -> part.startsWith("pilot-") || part.startsWith("decision-"))
                .forEach(part -> references.require(it.allianceId(), part, "about"));
        boolean exists;
        try {
            escalations.load(it.escalationId().value());
            exists = true;
        } catch (AggregateNotFoundException free) {
            exists = false;
        }
        Refusal.unless(!exists, ESCALATION_EXISTS, "escalationId", it.escalationId());
        grounds.require(it, claim(escalated, it, escalated.occurred()), BY_NOTICE);
        escalations.newInstance(() -> Escalation.beginning(escalated));
        return it.escalationId();
    }

    @CommandHandler
    EscalationId adopt(AdoptPolicyMessage it) {
        return change(it, (state, today) -> EscalationDecisions.adopt(state, it, today), Set.of());
    }

    @CommandHandler
    EscalationId reply(RecordReply it) {
        return change(it, (state, today) -> EscalationDecisions.reply(state, it, today), BY_NOTICE);
    }

    @CommandHandler
    EscalationId delegate(DelegateBack it) {
        return change(
                it,
                (state, today) -> {
                    var delegated = EscalationDecisions.delegate(state, it, today);
                    requireBody(delegated.allianceId(), it.bodyId(), delegated.occurred(), "bodyId");
                    return delegated;
                },
                BY_NOTICE);
    }

    private EscalationId change(
            EscalationCommand it, BiFunction<EscalationState, LocalDate, EscalationEvent> decision, Set<Kind> also) {
        Aggregate<Escalation> escalation = load(it.escalationId());
        EscalationState state = escalation.invoke(Escalation::state);
        EscalationEvent event = decision.apply(state, today(clock));
        grounds.require(it, claim(state.escalated(), it, event.effective()), also);
        escalation.execute(found -> found.record(event));
        return it.escalationId();
    }

    private Aggregate<Escalation> load(EscalationId id) {
        try {
            return escalations.load(id.value());
        } catch (AggregateNotFoundException unknown) {
            throw new Refusal(UNKNOWN_ESCALATION, "escalationId", id);
        }
    }

    private void requireBody(AllianceId alliance, @Nullable BodyId body, LocalDate day, String field) {
        if (body != null) {
            boolean own = bodies.onDay(body, day, field).alliance().equals(alliance);
            Refusal.unless(own, BODY_ELSEWHERE, field, body);
        }
    }

    private static Claim claim(IssueEscalated issue, EscalationCommand act, LocalDate from) {
        String name = act.getClass().getSimpleName();
        return new Claim(
                issue.allianceId().value(),
                issue.fromBody().value(),
                name,
                issue.escalationId().value(),
                from,
                Map.of());
    }
}
