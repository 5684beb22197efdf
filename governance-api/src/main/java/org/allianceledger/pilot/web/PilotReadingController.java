package org.allianceledger.pilot.web;

import java.util.List;
import org.allianceledger.access.view.Belongings;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.decision.view.Sight;
import org.allianceledger.decision.web.Readable;
import org.allianceledger.http.Moment;
import org.allianceledger.http.Reading;
import org.allianceledger.http.Unknown;
import org.allianceledger.http.Words;
import org.allianceledger.ledger.view.Register;
import org.allianceledger.pilot.PilotId;
import org.allianceledger.pilot.view.EffectQueries;
import org.allianceledger.pilot.view.PilotQueries;
import org.allianceledger.pilot.view.PilotViews.Board;
import org.allianceledger.pilot.view.PilotViews.Line;
import org.allianceledger.pilot.view.PilotViews.Page;
import org.allianceledger.pilot.view.ResultQueries;
import org.allianceledger.pilot.view.ResultViews.Result;
import org.allianceledger.pilot.view.ResultViews.Thread;
import org.allianceledger.pilot.view.ResultViews.Year;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads what is tried out, what was won and what decisions have led to; small counts only by whoever may. */
@RestController
@RequestMapping("/api/v1")
class PilotReadingController {

    private final PilotQueries pilots;
    private final ResultQueries results;
    private final EffectQueries effects;
    private final Belongings belongings;
    private final Readable readable;
    private final Reading reading;
    private final Words words;

    PilotReadingController(
            PilotQueries pilots,
            ResultQueries results,
            EffectQueries effects,
            Belongings belongings,
            Readable readable,
            Reading reading,
            Words words) {
        this.pilots = pilots;
        this.results = results;
        this.effects = effects;
        this.belongings = belongings;
        this.readable = readable;
        this.reading = reading;
        this.words = words;
    }

    @GetMapping("/pilots/{pilotId}")
    ResponseEntity<Page> pilot(@PathVariable PilotId pilotId, Moment moment) {
        Page page = pilots.page(pilotId, moment.when()).orElseThrow(() -> new Unknown(pilotId.value()));
        var answer = ResponseEntity.ok();
        if (moment.when().latest()) {
            answer.eTag("\"" + page.version() + "\"");
        }
        return answer.body(mayRead(page) ? page : page.stub());
    }

    private boolean mayRead(Page page) {
        return belongings
                .allianceOf(page.pilot().id())
                .filter(it -> readable.in(it)
                        .mayRead(page.pilot().level(), page.pilot().bodyId()))
                .isPresent();
    }

    @GetMapping("/alliances/{allianceId}/pilots")
    Board pilots(@PathVariable AllianceId allianceId, Moment moment) {
        reading.await(allianceId, Register.MODEL, moment);
        Board all = pilots.board(allianceId, moment.when());
        Sight sight = readable.in(allianceId);
        return new Board(
                shown(all.proposed(), sight),
                shown(all.running(), sight),
                shown(all.overdueEvaluation(), sight),
                shown(all.adjusted(), sight),
                shown(all.scaled(), sight),
                shown(all.stopped(), sight),
                all.medianDaysToFirstTryOut(),
                all.asOf(),
                all.knownAt());
    }

    @GetMapping("/alliances/{allianceId}/wins")
    List<Year> wins(@PathVariable AllianceId allianceId, Moment moment) {
        reading.await(allianceId, Register.MODEL, moment);
        return results.wins(allianceId, moment.when(), readable.in(allianceId).inside(), words.locale());
    }

    @GetMapping("/alliances/{allianceId}/results")
    List<Result> results(@PathVariable AllianceId allianceId, Moment moment) {
        reading.await(allianceId, Register.MODEL, moment);
        return results.results(allianceId, moment.when());
    }

    /** @param idle only decisions of which nothing has come that is recorded, after so many months */
    @GetMapping("/alliances/{allianceId}/effects")
    List<Thread> effects(
            @PathVariable AllianceId allianceId,
            Moment moment,
            @RequestParam(required = false) @Nullable Integer idle) {
        reading.await(allianceId, Register.MODEL, moment);
        List<Thread> found = idle == null
                ? effects.threads(allianceId, moment.when())
                : effects.idle(allianceId, reading.limit(idle), moment.when());
        Sight sight = readable.in(allianceId);
        return found.stream()
                .map(it -> sight.mayReadDecision(it.decisionId(), it.level()) ? it : it.stub())
                .toList();
    }

    private static List<Line> shown(List<Line> lines, Sight sight) {
        return lines.stream()
                .map(it -> sight.mayRead(it.level(), it.bodyId()) ? it : it.stub())
                .toList();
    }
}
