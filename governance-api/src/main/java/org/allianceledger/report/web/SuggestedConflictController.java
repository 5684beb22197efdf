package org.allianceledger.report.web;

import org.allianceledger.agenda.view.Reader;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.decision.view.DecisionPage;
import org.allianceledger.decision.view.DecisionQueries;
import org.allianceledger.decision.web.Readable;
import org.allianceledger.http.Moment;
import org.allianceledger.http.Reading;
import org.allianceledger.http.Unknown;
import org.allianceledger.http.Words;
import org.allianceledger.report.view.SuggestedConflicts;
import org.allianceledger.report.view.Suggestions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/decisions/{decisionId}")
class SuggestedConflictController {

    private final SuggestedConflicts conflicts;
    private final DecisionQueries decisions;
    private final Readable readable;
    private final Reading reading;
    private final Words words;

    SuggestedConflictController(
            SuggestedConflicts conflicts, DecisionQueries decisions, Readable readable, Reading reading, Words words) {
        this.conflicts = conflicts;
        this.decisions = decisions;
        this.readable = readable;
        this.reading = reading;
        this.words = words;
    }

    /** Of a decision that is not open to the reader there is nothing to tell, not even a stub. */
    @GetMapping("/suggested-conflicts")
    Suggestions suggested(@PathVariable String decisionId, Moment moment) {
        SuggestedConflicts.MODELS.forEach(model -> reading.await(model, moment));
        DecisionPage page = decisions
                .page(decisionId, moment.when())
                .filter(readable::mayRead)
                .orElseThrow(() -> new Unknown(decisionId));
        var reader = new Reader(readable.in(AllianceId.of(page.allianceId())), words.locale());
        return conflicts.of(page, moment.when(), reader);
    }
}
