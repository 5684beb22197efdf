package org.allianceledger.agenda;

import static org.allianceledger.agenda.CommonAgendaReason.UNKNOWN_VERSION;
import static org.allianceledger.ledger.LedgerCalendar.today;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.allianceledger.agenda.CommonAgendaCommand.AdoptCommonAgenda;
import org.allianceledger.agenda.CommonAgendaCommand.ProposeCommonAgenda;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.alliance.Alliances;
import org.allianceledger.decision.Majorities;
import org.allianceledger.ledger.Authority.Kind;
import org.allianceledger.ledger.Claim;
import org.allianceledger.ledger.Grounds;
import org.allianceledger.ledger.Refusal;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes versions to the one common agenda of an alliance. Anybody may word one; the top body adopts it. */
@Component
class CommonAgendaCommandHandler {

    private final Repository<CommonAgenda> agendas;
    private final Alliances alliances;
    private final GoalIndicators indicators;
    private final Majorities majorities;
    private final Grounds grounds;
    private final Clock clock;

    CommonAgendaCommandHandler(
            Repository<CommonAgenda> agendas,
            Alliances alliances,
            GoalIndicators indicators,
            Majorities majorities,
            Grounds grounds,
            Clock clock) {
        this.agendas = agendas;
        this.alliances = alliances;
        this.indicators = indicators;
        this.majorities = majorities;
        this.grounds = grounds;
        this.clock = clock;
    }

    @CommandHandler
    VersionId propose(ProposeCommonAgenda it) throws Exception {
        alliances.requireAlliance(it.allianceId());
        Optional<Aggregate<CommonAgenda>> agenda = find(it.allianceId());
        var state = agenda.map(found -> found.invoke(CommonAgenda::state))
                .orElseGet(() -> new CommonAgendaState(it.allianceId(), List.of()));
        var proposed = CommonAgendaDecisions.propose(state, it, today(clock));
        for (Goal goal : it.goals()) {
            if (goal.indicatorId() != null) {
                indicators.requireIndicator(it.allianceId(), goal.indicatorId(), "goals");
            }
        }
        grounds.require(
                it,
                claim(it, proposed.effective(), Map.of("key", it.key())),
                Set.of(Kind.NOTICE, Kind.RULE_SET, Kind.MANDATE));
        if (agenda.isPresent()) {
            agenda.get().execute(found -> found.record(proposed));
        } else {
            agendas.newInstance(() -> CommonAgenda.beginning(proposed));
        }
        return it.versionId();
    }

    /** Adopts the first version by whatever rule the body has for it, and every later one by the qualified rule (T9). */
    @CommandHandler
    VersionId adopt(AdoptCommonAgenda it) {
        alliances.requireAlliance(it.allianceId());
        Aggregate<CommonAgenda> agenda =
                find(it.allianceId()).orElseThrow(() -> new Refusal(UNKNOWN_VERSION, "versionId", it.versionId()));
        var adopted = CommonAgendaDecisions.adopt(agenda.invoke(CommonAgenda::state), it, today(clock));
        if (adopted.supersedes() != null) {
            majorities.requireQualified(it, "common_agenda");
        }
        grounds.require(it, claim(it, it.from(), Map.of("from", it.from())));
        agenda.execute(found -> found.record(adopted));
        return it.versionId();
    }

    private static Claim claim(
            CommonAgendaCommand it,
            java.time.LocalDate from,
            Map<String, @org.jspecify.annotations.Nullable Object> terms) {
        return new Claim(
                it.allianceId().value(),
                null,
                it.getClass().getSimpleName(),
                it.versionId().value(),
                from,
                terms);
    }

    private Optional<Aggregate<CommonAgenda>> find(AllianceId alliance) {
        try {
            return Optional.of(agendas.load(AgendaId.of(alliance).value()));
        } catch (AggregateNotFoundException none) {
            return Optional.empty();
        }
    }
}
