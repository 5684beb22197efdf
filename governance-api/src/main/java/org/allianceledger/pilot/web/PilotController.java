package org.allianceledger.pilot.web;

import org.allianceledger.http.ActBody;
import org.allianceledger.http.ActDesk;
import org.allianceledger.ledger.store.Receipt;
import org.allianceledger.pilot.PilotCommand.AdjustPilot;
import org.allianceledger.pilot.PilotCommand.ApprovePilot;
import org.allianceledger.pilot.PilotCommand.EvaluatePilot;
import org.allianceledger.pilot.PilotCommand.ProposePilot;
import org.allianceledger.pilot.PilotCommand.RecordTryOut;
import org.allianceledger.pilot.PilotCommand.ScalePilot;
import org.allianceledger.pilot.PilotCommand.StopPilot;
import org.allianceledger.pilot.ResultCommand.LinkResult;
import org.allianceledger.pilot.ResultCommand.RecordSmallWin;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class PilotController {

    private final ActDesk desk;

    PilotController(ActDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/alliances/{allianceId}/pilots")
    ResponseEntity<Receipt> propose(@ActBody ProposePilot act) {
        return desk.create(act, "/api/v1/pilots/{id}");
    }

    @PostMapping("/pilots/{pilotId}/approval")
    ResponseEntity<Receipt> approve(@ActBody ApprovePilot act) {
        return desk.record(act);
    }

    @PostMapping("/pilots/{pilotId}/try-outs")
    ResponseEntity<Receipt> tryOut(@ActBody RecordTryOut act) {
        return desk.record(act);
    }

    @PostMapping("/pilots/{pilotId}/evaluations")
    ResponseEntity<Receipt> evaluate(@ActBody EvaluatePilot act) {
        return desk.create(act, "/api/v1/pilots/" + act.pilotId());
    }

    @PostMapping("/pilots/{pilotId}/scaling")
    ResponseEntity<Receipt> scale(@ActBody ScalePilot act) {
        return desk.record(act);
    }

    @PostMapping("/pilots/{pilotId}/adjustment")
    ResponseEntity<Receipt> adjust(@ActBody AdjustPilot act) {
        return desk.record(act);
    }

    @PostMapping("/pilots/{pilotId}/stop")
    ResponseEntity<Receipt> stop(@ActBody StopPilot act) {
        return desk.record(act);
    }

    @PostMapping("/alliances/{allianceId}/wins")
    ResponseEntity<Receipt> win(@ActBody RecordSmallWin act) {
        return desk.create(act, "/api/v1/alliances/" + act.allianceId().key() + "/wins");
    }

    @PostMapping("/alliances/{allianceId}/results")
    ResponseEntity<Receipt> link(@ActBody LinkResult act) {
        return desk.create(act, "/api/v1/alliances/" + act.allianceId().key() + "/results");
    }
}
