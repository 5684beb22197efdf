package org.allianceledger.communication.web;

import java.util.List;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.communication.NarrativeCommand.AdoptNarrative;
import org.allianceledger.communication.NarrativeCommand.DraftNarrative;
import org.allianceledger.communication.NarrativeCommand.IssueStatement;
import org.allianceledger.communication.view.NarrativeQueries;
import org.allianceledger.communication.view.NarrativeViews.Said;
import org.allianceledger.communication.view.NarrativeViews.Story;
import org.allianceledger.http.ActBody;
import org.allianceledger.http.ActDesk;
import org.allianceledger.http.Moment;
import org.allianceledger.http.Reading;
import org.allianceledger.ledger.store.Receipt;
import org.allianceledger.ledger.view.Register;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an alliance tells about itself, and what was said for it. */
@RestController
@RequestMapping("/api/v1/alliances/{allianceId}")
class NarrativeController {

    private final ActDesk desk;
    private final NarrativeQueries narratives;
    private final Reading reading;

    NarrativeController(ActDesk desk, NarrativeQueries narratives, Reading reading) {
        this.desk = desk;
        this.narratives = narratives;
        this.reading = reading;
    }

    @PostMapping("/narratives")
    ResponseEntity<Receipt> draft(@ActBody DraftNarrative act) {
        return desk.create(act, "/api/v1/alliances/" + act.allianceId().key() + "/narratives");
    }

    @PostMapping("/narratives/{versionId}/adoption")
    ResponseEntity<Receipt> adopt(@ActBody AdoptNarrative act) {
        return desk.record(act);
    }

    @PostMapping("/statements")
    ResponseEntity<Receipt> issue(@ActBody IssueStatement act) {
        return desk.create(act, "/api/v1/alliances/" + act.allianceId().key() + "/statements");
    }

    @GetMapping("/narratives")
    Story narratives(@PathVariable AllianceId allianceId, Moment moment) {
        reading.await(allianceId, Register.MODEL, moment);
        return narratives.story(allianceId, moment.when());
    }

    @GetMapping("/statements")
    List<Said> statements(@PathVariable AllianceId allianceId, Moment moment) {
        reading.await(allianceId, Register.MODEL, moment);
        return narratives.statements(allianceId, moment.when());
    }
}
