package org.allianceledger.communication.web;

import org.allianceledger.alliance.AllianceId;
import org.allianceledger.communication.EscalationCommand.AdoptPolicyMessage;
import org.allianceledger.communication.EscalationCommand.DelegateBack;
import org.allianceledger.communication.EscalationCommand.EscalateIssue;
import org.allianceledger.communication.EscalationCommand.RecordReply;
import org.allianceledger.communication.view.EscalationQueries;
import org.allianceledger.communication.view.EscalationViews.Elevator;
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

/** What goes up between levels and what comes down. */
@RestController
@RequestMapping("/api/v1")
class EscalationController {

    private final ActDesk desk;
    private final EscalationQueries escalations;
    private final Reading reading;

    EscalationController(ActDesk desk, EscalationQueries escalations, Reading reading) {
        this.desk = desk;
        this.escalations = escalations;
        this.reading = reading;
    }

    @PostMapping("/alliances/{allianceId}/escalations")
    ResponseEntity<Receipt> escalate(@ActBody EscalateIssue act) {
        return desk.create(act, "/api/v1/alliances/" + act.allianceId().key() + "/escalations");
    }

    @PostMapping("/escalations/{escalationId}/policy-message")
    ResponseEntity<Receipt> adopt(@ActBody AdoptPolicyMessage act) {
        return desk.record(act);
    }

    @PostMapping("/escalations/{escalationId}/replies")
    ResponseEntity<Receipt> reply(@ActBody RecordReply act) {
        return desk.record(act);
    }

    @PostMapping("/escalations/{escalationId}/return")
    ResponseEntity<Receipt> delegate(@ActBody DelegateBack act) {
        return desk.record(act);
    }

    @GetMapping("/alliances/{allianceId}/escalations")
    Elevator escalations(@PathVariable AllianceId allianceId, Moment moment) {
        reading.await(allianceId, Register.MODEL, moment);
        return escalations.elevator(allianceId, moment.when());
    }
}
