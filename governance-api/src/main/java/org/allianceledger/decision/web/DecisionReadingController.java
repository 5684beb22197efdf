package org.allianceledger.decision.web;

import java.util.List;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.decision.view.DecisionPage;
import org.allianceledger.decision.view.DecisionQueries;
import org.allianceledger.decision.view.DecisionQueries.Which;
import org.allianceledger.decision.view.DecisionRow;
import org.allianceledger.decision.view.OutcomeQueries;
import org.allianceledger.decision.view.OutcomeQueries.OutcomeRow;
import org.allianceledger.decision.view.Sight;
import org.allianceledger.decision.view.WhatIf;
import org.allianceledger.http.Moment;
import org.allianceledger.http.QuestionBody;
import org.allianceledger.http.Reading;
import org.allianceledger.http.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads decisions; who may not read one gets its stub. */
@RestController
@RequestMapping("/api/v1")
class DecisionReadingController {

    private final DecisionQueries decisions;
    private final OutcomeQueries counted;
    private final Readable readable;
    private final Reading reading;

    DecisionReadingController(DecisionQueries decisions, OutcomeQueries counted, Readable readable, Reading reading) {
        this.decisions = decisions;
        this.counted = counted;
        this.readable = readable;
        this.reading = reading;
    }

    @GetMapping("/decisions/{decisionId}")
    ResponseEntity<Object> decision(@PathVariable String decisionId, Moment moment) {
        reading.await(DecisionQueries.MODEL, moment);
        DecisionPage page = decisions.page(decisionId, moment.when()).orElseThrow(() -> new Unknown(decisionId));
        Object shown = readable.mayRead(page) ? page : decisions.stub(page, moment.when());
        return ResponseEntity.ok().eTag("\"" + (page.trail().size() - 1) + "\"").body(shown);
    }

    /** @param which {@code all}, {@code in_force}, {@code waiting} or {@code superseded} */
    @GetMapping("/alliances/{allianceId}/decisions")
    ResponseEntity<List<DecisionRow>> decisions(
            @PathVariable AllianceId allianceId,
            Moment moment,
            @RequestParam(defaultValue = "all") String which,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        reading.await(DecisionQueries.MODEL, moment);
        int size = reading.limit(limit);
        Which wanted = reading.oneOf(which, "which", Which.class);
        Sight sight = readable.in(allianceId);
        List<DecisionRow> page = decisions.list(allianceId, wanted, body, moment.when(), after, size).stream()
                .map(it -> decisions.told(it, sight, moment.when()))
                .toList();
        return reading.page(page, page.size() < size ? null : page.getLast().id());
    }

    @GetMapping("/alliances/{allianceId}/outcomes")
    List<OutcomeRow> outcomes(@PathVariable AllianceId allianceId, Moment moment) {
        reading.await(DecisionQueries.MODEL, moment);
        return counted.outcomes(allianceId, moment.when());
    }

    /** What the same ballots would have given under other rules; computed and never stored. */
    @PostMapping("/decisions/{decisionId}/what-if")
    WhatIf.Answer whatIf(@PathVariable String decisionId, @QuestionBody WhatIf whatIf, Moment moment) {
        DecisionPage page = decisions
                .page(decisionId, moment.when())
                .filter(readable::mayRead)
                .orElseThrow(() -> new Unknown(decisionId));
        return counted.whatIf(page, whatIf, moment.when());
    }
}
