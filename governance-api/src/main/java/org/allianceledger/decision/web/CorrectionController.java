package org.allianceledger.decision.web;

import org.allianceledger.decision.CorrectionCommand.CorrectAttendance;
import org.allianceledger.decision.CorrectionCommand.CorrectBallot;
import org.allianceledger.decision.CorrectionCommand.DiscoverConflict;
import org.allianceledger.decision.CorrectionCommand.DisputeEntry;
import org.allianceledger.decision.CorrectionCommand.SettleDispute;
import org.allianceledger.http.ActBody;
import org.allianceledger.http.ActDesk;
import org.allianceledger.ledger.store.Receipt;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/decisions/{decisionId}")
class CorrectionController {

    private final ActDesk desk;

    CorrectionController(ActDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/corrections/ballot")
    ResponseEntity<Receipt> correct(@ActBody CorrectBallot act) {
        return desk.record(act);
    }

    @PostMapping("/corrections/attendance")
    ResponseEntity<Receipt> correct(@ActBody CorrectAttendance act) {
        return desk.record(act);
    }

    @PostMapping("/corrections/conflict")
    ResponseEntity<Receipt> discover(@ActBody DiscoverConflict act) {
        return desk.record(act);
    }

    @PostMapping("/dispute-settlement")
    ResponseEntity<Receipt> settle(@ActBody SettleDispute act) {
        return desk.record(act);
    }

    @PostMapping("/disputes")
    ResponseEntity<Receipt> dispute(@ActBody DisputeEntry act) {
        return desk.record(act);
    }
}
