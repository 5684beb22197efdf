package org.allianceledger.pilot;

import static org.allianceledger.ledger.LedgerCalendar.today;
import static org.allianceledger.pilot.PilotCommandHandler.BY_WHO_DOES_IT;
import static org.allianceledger.pilot.PilotReason.EVIDENCE_ELSEWHERE;
import static org.allianceledger.pilot.PilotReason.MEASUREMENT_ELSEWHERE;
import static org.allianceledger.pilot.PilotReason.PILOT_EXISTS;

import java.time.Clock;
import java.util.Map;
import org.allianceledger.alliance.Alliances;
import org.allianceledger.ledger.Claim;
import org.allianceledger.ledger.Grounds;
import org.allianceledger.ledger.LedgerId;
import org.allianceledger.ledger.References;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.pilot.ResultCommand.LinkResult;
import org.allianceledger.pilot.ResultCommand.RecordSmallWin;
import org.allianceledger.pilot.ResultEvent.ResultLinked;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes in what has come of joint work, once everything it is traced to is found in the same alliance. */
@Component
class ResultCommandHandler {

    private final Repository<SmallWin> wins;
    private final Repository<LinkedResult> results;
    private final Alliances alliances;
    private final References references;
    private final Grounds grounds;
    private final Clock clock;

    ResultCommandHandler(
            Repository<SmallWin> wins,
            Repository<LinkedResult> results,
            Alliances alliances,
            References references,
            Grounds grounds,
            Clock clock) {
        this.wins = wins;
        this.results = results;
        this.alliances = alliances;
        this.references = references;
        this.grounds = grounds;
        this.clock = clock;
    }

    @CommandHandler
    WinId record(RecordSmallWin it) throws Exception {
        alliances.requireAlliance(it.allianceId());
        var recorded = ResultDecisions.win(it, today(clock));
        requireLinks(recorded);
        requireNew(wins, it.winId(), "winId");
        grounds.require(it, claim(it, it.winId(), recorded), BY_WHO_DOES_IT);
        wins.newInstance(() -> SmallWin.told(recorded));
        return it.winId();
    }

    @CommandHandler
    ResultId link(LinkResult it) throws Exception {
        alliances.requireAlliance(it.allianceId());
        var linked = ResultDecisions.link(it, today(clock));
        requireLinks(linked);
        requireShown(linked);
        requireNew(results, it.resultId(), "resultId");
        grounds.require(it, claim(it, it.resultId(), linked), BY_WHO_DOES_IT);
        results.newInstance(() -> LinkedResult.told(linked));
        return it.resultId();
    }

    private void requireLinks(ResultEvent event) {
        references.requireAll(event.allianceId(), event.commitmentIds(), "commitmentIds");
        references.requireAll(event.allianceId(), event.pilotIds(), "pilotIds");
        references.requireAll(event.allianceId(), event.decisionIds(), "decisionIds");
    }

    // What shows a result must be found where it is said to come from.
    private void requireShown(ResultLinked result) {
        result.indicatorIds().forEach(it -> references.require(result.allianceId(), it, "indicatorIds"));
        result.evidenceIds()
                .forEach(evidence -> Refusal.unless(
                        result.commitmentIds().stream()
                                .anyMatch(it -> references.isToldIn(it.value(), evidence.value())),
                        EVIDENCE_ELSEWHERE,
                        "evidenceIds",
                        evidence));
        result.measurementIds()
                .forEach(measurement -> Refusal.unless(
                        result.indicatorIds().stream().anyMatch(it -> references.isToldIn(it, measurement)),
                        MEASUREMENT_ELSEWHERE,
                        "measurementIds",
                        measurement));
    }

    private static void requireNew(Repository<?> repository, LedgerId id, String field) {
        boolean exists;
        try {
            repository.load(id.value());
            exists = true;
        } catch (AggregateNotFoundException free) {
            exists = false;
        }
        Refusal.unless(!exists, PILOT_EXISTS, field, id);
    }

    private static Claim claim(ResultCommand act, LedgerId subject, ResultEvent event) {
        return new Claim(
                act.allianceId().value(),
                null,
                act.getClass().getSimpleName(),
                subject.value(),
                event.effective(),
                Map.of());
    }
}
