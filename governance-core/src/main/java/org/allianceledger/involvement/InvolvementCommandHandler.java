package org.allianceledger.involvement;

import static org.allianceledger.involvement.InvolvementReason.INVOLVEMENT_EXISTS;
import static org.allianceledger.involvement.InvolvementReason.UNKNOWN_INVOLVEMENT;
import static org.allianceledger.ledger.LedgerCalendar.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.alliance.Alliances;
import org.allianceledger.involvement.InvolvementCommand.AddInput;
import org.allianceledger.involvement.InvolvementCommand.AnswerInput;
import org.allianceledger.involvement.InvolvementCommand.RecordInvolvement;
import org.allianceledger.involvement.InvolvementEvent.InvolvementRecorded;
import org.allianceledger.ledger.Authority.Kind;
import org.allianceledger.ledger.Claim;
import org.allianceledger.ledger.Grounds;
import org.allianceledger.ledger.References;
import org.allianceledger.ledger.Refusal;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes acts to involvement: whoever has heard somebody records it, and whoever can answers. */
@Component
class InvolvementCommandHandler {

    /** What has a history of its own; other topics are parts of something. */
    private static final Set<String> FOUND_BY_THEMSELVES =
            Set.of("decision", "pilot", "commitment", "indicator", "meeting", "body", "escalation");

    private static final Set<Kind> BY_WHO_DOES_IT = Set.of(Kind.NOTICE, Kind.RULE_SET, Kind.MANDATE);

    private final Repository<Involvement> involvements;
    private final Alliances alliances;
    private final References references;
    private final Grounds grounds;
    private final Clock clock;

    InvolvementCommandHandler(
            Repository<Involvement> involvements,
            Alliances alliances,
            References references,
            Grounds grounds,
            Clock clock) {
        this.involvements = involvements;
        this.alliances = alliances;
        this.references = references;
        this.grounds = grounds;
        this.clock = clock;
    }

    @CommandHandler
    InvolvementId record(RecordInvolvement it) throws Exception {
        alliances.requireAlliance(it.allianceId());
        InvolvementRecorded recorded = InvolvementDecisions.record(it, today(clock));
        it.topics().stream()
                .filter(topic -> FOUND_BY_THEMSELVES.contains(topic.split("-", 2)[0]))
                .forEach(topic -> references.require(it.allianceId(), topic, "topics"));
        boolean exists;
        try {
            involvements.load(it.involvementId().value());
            exists = true;
        } catch (AggregateNotFoundException free) {
            exists = false;
        }
        Refusal.unless(!exists, INVOLVEMENT_EXISTS, "involvementId", it.involvementId());
        require(it, it.allianceId(), recorded.on());
        involvements.newInstance(() -> Involvement.beginning(recorded));
        return it.involvementId();
    }

    @CommandHandler
    InputId add(AddInput it) {
        change(it, (state, today) -> InvolvementDecisions.add(state, it, today));
        return it.inputId();
    }

    @CommandHandler
    InputId answer(AnswerInput it) {
        change(it, (state, today) -> InvolvementDecisions.answer(state, it, today));
        return it.inputId();
    }

    private void change(InvolvementCommand it, BiFunction<InvolvementState, LocalDate, InvolvementEvent> decision) {
        Aggregate<Involvement> involvement = load(it.involvementId());
        InvolvementEvent event = decision.apply(involvement.invoke(Involvement::state), today(clock));
        require(it, event.allianceId(), event.effective());
        involvement.execute(found -> found.record(event));
    }

    private Aggregate<Involvement> load(InvolvementId id) {
        try {
            return involvements.load(id.value());
        } catch (AggregateNotFoundException unknown) {
            throw new Refusal(UNKNOWN_INVOLVEMENT, "involvementId", id);
        }
    }

    private void require(InvolvementCommand act, AllianceId alliance, LocalDate from) {
        String name = act.getClass().getSimpleName();
        String subject = act.involvementId().value();
        grounds.require(act, new Claim(alliance.value(), null, name, subject, from, Map.of()), BY_WHO_DOES_IT);
    }
}
