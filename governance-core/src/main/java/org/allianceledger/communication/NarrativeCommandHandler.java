package org.allianceledger.communication;

import static org.allianceledger.communication.CommunicationReason.NO_SPOKESPERSON;
import static org.allianceledger.communication.CommunicationReason.STATEMENT_EXISTS;
import static org.allianceledger.ledger.LedgerCalendar.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.alliance.Alliances;
import org.allianceledger.communication.NarrativeCommand.AdoptNarrative;
import org.allianceledger.communication.NarrativeCommand.DraftNarrative;
import org.allianceledger.communication.NarrativeCommand.IssueStatement;
import org.allianceledger.communication.NarrativeEvent.StatementIssued;
import org.allianceledger.ledger.Authority.Kind;
import org.allianceledger.ledger.Claim;
import org.allianceledger.ledger.Grounds;
import org.allianceledger.ledger.References;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.mandate.Delegations;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes acts to the narrative; who speaks in public must have a mandate to, and tell the version in force (T5). */
@Component
class NarrativeCommandHandler {

    /** The word by which a mandate's scope knows speaking for the alliance. */
    private static final String SPOKESPERSON = "spokesperson";

    private final Repository<Narrative> narratives;
    private final Repository<Statement> statements;
    private final Alliances alliances;
    private final References references;
    private final Delegations delegations;
    private final Grounds grounds;
    private final Clock clock;

    NarrativeCommandHandler(
            Repository<Narrative> narratives,
            Repository<Statement> statements,
            Alliances alliances,
            References references,
            Delegations delegations,
            Grounds grounds,
            Clock clock) {
        this.narratives = narratives;
        this.statements = statements;
        this.alliances = alliances;
        this.references = references;
        this.delegations = delegations;
        this.grounds = grounds;
        this.clock = clock;
    }

    @CommandHandler
    VersionId draft(DraftNarrative it) throws Exception {
        Aggregate<Narrative> narrative = load(it.allianceId());
        var drafted = NarrativeDecisions.draft(narrative.invoke(Narrative::state), it, today(clock));
        Claim claim = claim(it, it.versionId(), drafted.occurred(), Map.of());
        grounds.require(it, claim, Set.of(Kind.NOTICE, Kind.RULE_SET, Kind.MANDATE));
        narrative.execute(found -> found.record(drafted));
        return it.versionId();
    }

    @CommandHandler
    VersionId adopt(AdoptNarrative it) throws Exception {
        Aggregate<Narrative> narrative = load(it.allianceId());
        var adopted = NarrativeDecisions.adopt(narrative.invoke(Narrative::state), it, today(clock));
        grounds.require(it, claim(it, it.versionId(), it.from(), Map.of("from", it.from())));
        narrative.execute(found -> found.record(adopted));
        return it.versionId();
    }

    @CommandHandler
    StatementId issue(IssueStatement it) throws Exception {
        Aggregate<Narrative> narrative = load(it.allianceId());
        StatementIssued issued = NarrativeDecisions.issue(narrative.invoke(Narrative::state), it, today(clock));
        references.require(it.allianceId(), it.personId().value(), "personId");
        requireSpokesperson(it);
        boolean exists;
        try {
            statements.load(it.statementId().value());
            exists = true;
        } catch (AggregateNotFoundException free) {
            exists = false;
        }
        Refusal.unless(!exists, STATEMENT_EXISTS, "statementId", it.statementId());
        statements.newInstance(() -> Statement.made(issued));
        return it.statementId();
    }

    // What was said before there was a ledger is taken over as it stood.
    private void requireSpokesperson(IssueStatement it) {
        if (it.authority().kind() == Kind.IMPORTED_SOURCE) {
            return;
        }
        Refusal.unless(it.authority().kind() == Kind.MANDATE, NO_SPOKESPERSON, "authority");
        delegations.requireNamed(it.allianceId(), it.authority(), it.personId(), SPOKESPERSON, it.on());
    }

    private Aggregate<Narrative> load(AllianceId alliance) throws Exception {
        alliances.requireAlliance(alliance);
        return narratives.loadOrCreate(NarrativeId.of(alliance).value(), Narrative::new);
    }

    private static Claim claim(
            NarrativeCommand act, VersionId subject, LocalDate from, Map<String, @Nullable Object> terms) {
        String name = act.getClass().getSimpleName();
        return new Claim(act.allianceId().value(), null, name, subject.value(), from, terms);
    }
}
