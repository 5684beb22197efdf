package org.allianceledger.involvement.web;

import java.util.List;
import org.allianceledger.access.view.Belongings;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.decision.view.Sight;
import org.allianceledger.decision.web.Readable;
import org.allianceledger.http.ActBody;
import org.allianceledger.http.ActDesk;
import org.allianceledger.http.Moment;
import org.allianceledger.http.Reading;
import org.allianceledger.http.Unknown;
import org.allianceledger.http.Words;
import org.allianceledger.involvement.InvolvementCommand.AddInput;
import org.allianceledger.involvement.InvolvementCommand.AnswerInput;
import org.allianceledger.involvement.InvolvementCommand.RecordInvolvement;
import org.allianceledger.involvement.InvolvementId;
import org.allianceledger.involvement.view.HeardQueries;
import org.allianceledger.involvement.view.InvolvementQueries;
import org.allianceledger.involvement.view.InvolvementViews.Line;
import org.allianceledger.involvement.view.InvolvementViews.Overview;
import org.allianceledger.involvement.view.InvolvementViews.Page;
import org.allianceledger.ledger.store.Receipt;
import org.allianceledger.ledger.view.Register;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Records who was heard and what they were answered, and reads it back. */
@RestController
@RequestMapping("/api/v1")
class InvolvementController {

    private final ActDesk desk;
    private final InvolvementQueries involvements;
    private final HeardQueries heard;
    private final Belongings belongings;
    private final Readable readable;
    private final Reading reading;
    private final Words words;

    InvolvementController(
            ActDesk desk,
            InvolvementQueries involvements,
            HeardQueries heard,
            Belongings belongings,
            Readable readable,
            Reading reading,
            Words words) {
        this.desk = desk;
        this.involvements = involvements;
        this.heard = heard;
        this.belongings = belongings;
        this.readable = readable;
        this.reading = reading;
        this.words = words;
    }

    @PostMapping("/alliances/{allianceId}/involvements")
    ResponseEntity<Receipt> record(@ActBody RecordInvolvement act) {
        return desk.create(act, "/api/v1/involvements/{id}");
    }

    @PostMapping("/involvements/{involvementId}/inputs")
    ResponseEntity<Receipt> add(@ActBody AddInput act) {
        return desk.create(act, "/api/v1/involvements/" + act.involvementId());
    }

    @PostMapping("/involvements/{involvementId}/answers")
    ResponseEntity<Receipt> answer(@ActBody AnswerInput act) {
        return desk.record(act);
    }

    @GetMapping("/involvements/{involvementId}")
    ResponseEntity<Page> involvement(@PathVariable InvolvementId involvementId, Moment moment) {
        Page page = involvements
                .page(involvementId, moment.when(), inside(involvementId), words.locale())
                .orElseThrow(() -> new Unknown(involvementId.value()));
        var answer = ResponseEntity.ok();
        if (moment.when().latest()) {
            answer.eTag("\"" + page.version() + "\"");
        }
        return answer.body(page);
    }

    @GetMapping("/alliances/{allianceId}/involvements")
    List<Line> involvements(@PathVariable AllianceId allianceId, Moment moment) {
        reading.await(allianceId, Register.MODEL, moment);
        return involvements.list(
                allianceId, moment.when(), readable.in(allianceId).inside(), words.locale());
    }

    private boolean inside(InvolvementId involvement) {
        return belongings
                .allianceOf(involvement.value())
                .filter(it -> readable.in(it).inside())
                .isPresent();
    }

    @GetMapping("/alliances/{allianceId}/involvements/by-decision")
    Overview byDecision(@PathVariable AllianceId allianceId, Moment moment) {
        reading.await(allianceId, Register.MODEL, moment);
        Sight sight = readable.in(allianceId);
        Overview all = heard.overview(allianceId, moment.when());
        return new Overview(
                all.decisions().stream()
                        .map(it -> sight.mayReadDecision(it.decisionId(), it.level()) ? it : it.stub())
                        .toList(),
                all.decided(),
                all.withLivedExperience(),
                all.concerningTargetGroup(),
                all.inputs(),
                all.answered(),
                all.asOf(),
                all.knownAt());
    }
}
