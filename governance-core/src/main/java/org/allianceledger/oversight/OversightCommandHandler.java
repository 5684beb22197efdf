package org.allianceledger.oversight;

import static org.allianceledger.ledger.LedgerCalendar.today;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.allianceledger.alliance.Alliances;
import org.allianceledger.ledger.Authority.Kind;
import org.allianceledger.ledger.Claim;
import org.allianceledger.ledger.Grounds;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.oversight.OversightCommand.AnswerAccessRequest;
import org.allianceledger.oversight.OversightCommand.AnswerFinding;
import org.allianceledger.oversight.OversightCommand.ApproveSecretariatBudget;
import org.allianceledger.oversight.OversightCommand.DeclareInterests;
import org.allianceledger.oversight.OversightCommand.ExportJournalPackage;
import org.allianceledger.oversight.OversightCommand.PublishCheckpoint;
import org.allianceledger.oversight.OversightCommand.RecordAuditReview;
import org.allianceledger.oversight.OversightCommand.RequestAccess;
import org.allianceledger.oversight.OversightEvent.AccessRequested;
import org.allianceledger.person.People;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes what others look after to the matter it belongs to. */
@Component
class OversightCommandHandler {

    private static final Set<Kind> OWN_WORD = Set.of(Kind.NOTICE, Kind.RULE_SET, Kind.MANDATE);

    private final Repository<Matter> matters;
    private final Alliances alliances;
    private final People people;
    private final Grounds grounds;
    private final Clock clock;

    OversightCommandHandler(
            Repository<Matter> matters, Alliances alliances, People people, Grounds grounds, Clock clock) {
        this.matters = matters;
        this.alliances = alliances;
        this.people = people;
        this.grounds = grounds;
        this.clock = clock;
    }

    @CommandHandler
    MatterId declare(DeclareInterests it) throws Exception {
        people.requirePerson(it.allianceId(), it.personId(), "personId");
        return begin(it, OWN_WORD);
    }

    @CommandHandler
    MatterId review(RecordAuditReview it) throws Exception {
        return begin(it, OWN_WORD);
    }

    @CommandHandler
    MatterId answer(AnswerFinding it) {
        return proceed(it);
    }

    @CommandHandler
    MatterId request(RequestAccess it) throws Exception {
        return begin(it, OWN_WORD);
    }

    @CommandHandler
    MatterId answer(AnswerAccessRequest it) {
        return proceed(it);
    }

    @CommandHandler
    MatterId export(ExportJournalPackage it) throws Exception {
        alliances.requirePartner(it.allianceId(), it.partnerId(), today(clock), "partnerId");
        MatterId request = it.requestId();
        if (request != null) {
            boolean asked = known(it.allianceId().value(), request, "requestId").getFirst() instanceof AccessRequested;
            Refusal.unless(asked, OversightReason.NO_SUCH_REQUEST, "requestId", request);
        }
        return begin(it, OWN_WORD);
    }

    @CommandHandler
    MatterId publish(PublishCheckpoint it) throws Exception {
        return begin(it, OWN_WORD);
    }

    /** The common secretariat's money is for a body to decide. */
    @CommandHandler
    MatterId approve(ApproveSecretariatBudget it) throws Exception {
        return begin(it, Set.of());
    }

    private MatterId begin(OversightCommand it, Set<Kind> also) throws Exception {
        alliances.requireAlliance(it.allianceId());
        Refusal.unless(find(it.matterId()).isEmpty(), OversightReason.MATTER_EXISTS, "matterId", it.matterId());
        OversightEvent event = OversightDecisions.decide(List.of(), it, today(clock));
        grounds.require(it, claim(it, event), also);
        matters.newInstance(() -> Matter.beginning(event));
        return it.matterId();
    }

    private MatterId proceed(OversightCommand it) {
        List<OversightEvent> history = known(it.allianceId().value(), it.matterId(), "matterId");
        OversightEvent event = OversightDecisions.decide(history, it, today(clock));
        grounds.require(it, claim(it, event), OWN_WORD);
        find(it.matterId()).ifPresent(matter -> matter.execute(found -> found.record(event)));
        return it.matterId();
    }

    private List<OversightEvent> known(String alliance, MatterId id, String field) {
        List<OversightEvent> history =
                find(id).map(matter -> matter.invoke(Matter::events)).orElse(List.of());
        boolean known =
                !history.isEmpty() && history.getFirst().allianceId().value().equals(alliance);
        Refusal.unless(known, OversightReason.UNKNOWN_MATTER, field, id);
        return history;
    }

    private Optional<Aggregate<Matter>> find(MatterId id) {
        try {
            return Optional.of(matters.load(id.value()));
        } catch (AggregateNotFoundException unknown) {
            return Optional.empty();
        }
    }

    private static Claim claim(OversightCommand it, OversightEvent event) {
        Map<String, Object> terms = it instanceof ApproveSecretariatBudget budget
                ? Map.of("year", budget.year(), "amount", budget.amount())
                : Map.of();
        return new Claim(
                it.allianceId().value(),
                null,
                it.getClass().getSimpleName(),
                it.matterId().value(),
                event.occurred(),
                Map.copyOf(terms));
    }
}
